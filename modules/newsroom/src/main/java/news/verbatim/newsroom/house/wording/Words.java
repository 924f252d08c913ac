package news.verbatim.newsroom.house.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.accounts.people.Profile;
import news.verbatim.events.act.Roles;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Quoted;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Translated;
import news.verbatim.events.text.Verdict;

/** The words and shapes in which pages tell what a value means. */
@Named
@ApplicationScoped
public class Words {

    private static final int MENTIONED = 80;

    /** How many words a grown-up reads in a minute, silently: the mean of 190 studies (Brysbaert 2019). */
    private static final int READ_IN_A_MINUTE = 238;

    private static final List<String> BY_WEIGHT = List.of(Roles.ADMINISTRATOR, Roles.CHIEF, Roles.EDITOR, Roles.LEGAL,
            Roles.CHECKER, Roles.REPORTER);

    /**
     * Returns a number of things, such as {@code 1 quotation} or {@code 2 queries}; {@code no} of them if there are
     * none.
     */
    public static String count(long number, String one) {
        String many = one.endsWith("y") && !one.endsWith("ay") && !one.endsWith("ey")
                ? one.substring(0, one.length() - 1) + "ies"
                : one + "s";
        return (number == 0 ? "no" : String.format(Locale.ENGLISH, "%,d", number)) + " " + (number == 1 ? one : many);
    }

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
        return text.length() <= MENTIONED ? text
                : text.substring(0, text.offsetByCodePoints(0,
                        Math.min(MENTIONED, text.codePointCount(0, text.length())))) + "…";
    }

    /** Returns the words in one pair of quotation marks, cut to a length at which they can be mentioned. */
    public String quoted(String text) {
        return Quoted.of(brief(text));
    }

    /** Returns the shapes of rulings, for a strip. */
    public List<String> shapes(List<CheckedQuotation> quotations) {
        return quotations.stream().map(this::shape).toList();
    }

    /** Returns what a ruling rests on. */
    public String grounds(Ruling ruling) {
        return Stream
                .of(ruling.evidence(), kind(ruling.kind()), translation(ruling.translator(), ruling.translated()),
                        ruling.note(),
                        "house rules " + ruling.houseRules())
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
        return Stream.of(said.role(), type(said.type()), said.cue().isBlank() ? "" : Quoted.of(said.cue()), where)
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** Returns how words are given to somebody; it says nothing of whether they were said. */
    public String type(QuotationType type) {
        return switch (type) {
            case DIRECT -> "direct speech";
            case MIXED -> "partly direct speech";
            case INDIRECT -> "indirect speech";
        };
    }

    /** Returns what a language is called; its code, if nobody knows it. */
    public String language(String code) {
        return code == null || code.isBlank() ? "" : Translated.name(code);
    }

    /** Returns who translated, and from which language where that is known. */
    public String translation(String translator, Translated how) {
        return how != null ? "translated " + how.told()
                : translator == null || translator.isEmpty() ? "" : "translated by " + translator;
    }

    /** Returns what somebody is who has a role. */
    public String role(String role) {
        return role.equals(Roles.LEGAL) ? "lawyer" : role;
    }

    /**
     * Returns how long a text is, in words and in what it takes to read them, against what it is to have; 0 if that is
     * open.
     */
    public String length(StoryText text, int target) {
        int count = text.wordCount();
        if (count == 0) {
            return target == 0 ? "no words yet" : String.format(Locale.ENGLISH, "0 of %,d words", target);
        }
        String of = target == 0 ? "" : String.format(Locale.ENGLISH, " of %,d", target);
        return String.format(Locale.ENGLISH, "%,d%s %s · %d min to read", count, of,
                count == 1 && target == 0 ? "word" : "words",
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
        return size < 1_000 ? size + " bytes"
                : size < 1_000_000 ? Math.round(size / 1e3) + " kB"
                        : String.format(Locale.ENGLISH, "%.1f MB", size / 1e6);
    }

    /** Returns what the person does, in one word. */
    public String trade(Profile person) {
        return BY_WEIGHT.stream().filter(person.roles()::contains).findFirst().map(this::role).orElse("reader");
    }
}
