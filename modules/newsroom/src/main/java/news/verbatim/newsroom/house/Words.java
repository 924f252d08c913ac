package news.verbatim.newsroom.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.accounts.Profile;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.Dismissal;
import news.verbatim.events.EvidenceKind;
import news.verbatim.events.Place;
import news.verbatim.events.Quotation;
import news.verbatim.events.Roles;
import news.verbatim.events.Ruling;
import news.verbatim.events.SourceKind;
import news.verbatim.events.StoryText;
import news.verbatim.events.Verdict;

/** The words and shapes in which pages tell what a value means. */
@Named
@ApplicationScoped
public class Words {

    private static final int MENTIONED = 80;

    /** How many words a grown-up reads in a minute, silently: the mean of 190 studies (Brysbaert 2019). */
    private static final int READ_IN_A_MINUTE = 238;

    private static final List<String> BY_WEIGHT =
            List.of(Roles.ADMINISTRATOR, Roles.CHIEF, Roles.EDITOR, Roles.LEGAL, Roles.CHECKER, Roles.REPORTER);

    /** Returns the word of a verdict; an open quotation has none yet. */
    public String verdict(Verdict verdict) {
        return verdict == null ? "open" : verdict.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the shape and colour of a verdict. */
    public String shape(Verdict verdict) {
        if (verdict == null) {
            return "open";
        }
        return switch (verdict) {
            case VERBATIM, PARAPHRASE, TRANSLATION -> "ok";
            case ALTERED, WAIVED -> "warn";
            case DISPUTED, UNVERIFIABLE -> "bad";
        };
    }

    /** Returns the word of the standing ruling on a quotation. */
    public String verdict(CheckedQuotation checked) {
        return verdict(ruled(checked));
    }

    /** Returns the shape and colour of the standing ruling on a quotation. */
    public String shape(CheckedQuotation checked) {
        return shape(ruled(checked));
    }

    private static Verdict ruled(CheckedQuotation checked) {
        return checked.ruling() == null ? null : checked.ruling().verdict();
    }

    /** Returns the words, cut to a length at which they can be mentioned. */
    public String brief(String text) {
        return text.length() <= MENTIONED ? text : text.substring(0, text.offsetByCodePoints(0,
                Math.min(MENTIONED, text.codePointCount(0, text.length())))) + "…";
    }

    /** Returns the shapes of rulings, for a strip. */
    public List<String> shapes(List<CheckedQuotation> quotations) {
        return quotations.stream().map(this::shape).toList();
    }

    /** Returns what a ruling rests on. */
    public String grounds(Ruling ruling) {
        return Stream.of(ruling.evidence(), kind(ruling.kind()), ruling.note(), "house rules " + ruling.houseRules())
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** Returns what there is to say about a quotation besides its words and its speaker. */
    public String about(Quotation said) {
        Place place = said.pieces().get(0).place();
        String where = switch (place.field()) {
            case HEADLINE -> "headline";
            case STANDFIRST -> "standfirst";
            case KEY_POINT -> "key point " + (place.index() + 1);
            case BODY -> "paragraph " + (place.index() + 1);
        };
        return Stream.of(said.role(), said.type().name().toLowerCase(Locale.ROOT),
                        said.cue().isBlank() ? "" : "“" + said.cue() + "”", where)
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** Returns how long a text is, in words and in what it takes to read them, against what it is to have; 0 if that is open. */
    public String length(StoryText text, int target) {
        int count = text.wordCount();
        if (count == 0) {
            return target == 0 ? "no words yet" : String.format(Locale.ENGLISH, "0 of %,d words", target);
        }
        String of = target == 0 ? "" : String.format(Locale.ENGLISH, " of %,d", target);
        return String.format(Locale.ENGLISH, "%,d%s %s · %d min to read", count, of, count == 1 && target == 0 ? "word" : "words",
                Math.max(1, Math.round(count / (float) READ_IN_A_MINUTE)));
    }

    /** Returns the ends of a hash, enough to compare it by eye. */
    public String hash(String hex) {
        return hex.substring(0, 8) + "…" + hex.substring(hex.length() - 4);
    }

    /** Returns why marks quote nobody, in words. */
    public String reason(Dismissal.Reason reason) {
        return switch (reason) {
            case SCARE_QUOTES -> "scare quotes";
            case TITLE -> "a title";
            case NICKNAME -> "a nickname";
            case MOTTO -> "a motto";
            case TERM -> "a term";
            case OTHER -> "something else";
        };
    }

    /** Returns who or what a quotation is of; empty for a person who is named. */
    public String source(SourceKind source) {
        return source == null ? "" : switch (source) {
            case PERSON -> "a person who is named";
            case ANONYMOUS -> "anonymous";
            case DOCUMENT -> "a document";
            case CROWD -> "a crowd";
            case PLACARD -> "a placard";
            case DECEASED -> "has died";
        };
    }

    /** Returns what a kind of evidence is called. */
    public String kind(EvidenceKind kind) {
        return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns a size as a person reads it. */
    public String bytes(long size) {
        return size < 1_000 ? size + " bytes" : size < 1_000_000 ? Math.round(size / 1e3) + " kB"
                : String.format(Locale.ENGLISH, "%.1f MB", size / 1e6);
    }

    /** Returns what the person does, in one word. */
    public String trade(Profile person) {
        return BY_WEIGHT.stream().filter(person.roles()::contains).findFirst().orElse("reader");
    }
}
