package news.verbatim.newsroom.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import news.verbatim.accounts.Profile;
import news.verbatim.drafting.Stage;
import news.verbatim.events.Dismissal;
import news.verbatim.events.EvidenceKind;
import news.verbatim.events.Roles;
import news.verbatim.events.Verdict;

/** The words and shapes in which pages tell what a value means. */
@Named
@ApplicationScoped
public class Words {

    private static final List<String> BY_WEIGHT =
            List.of(Roles.ADMINISTRATOR, Roles.EDITOR, Roles.CHECKER, Roles.REPORTER);

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
            case ALTERED -> "warn";
            case DISPUTED, UNVERIFIABLE -> "bad";
        };
    }

    /** Returns where a story is, in words. */
    public String stage(Stage stage) {
        return switch (stage) {
            case DRAFT -> "draft";
            case IN_CHECK -> "with the checkers";
            case IN_APPROVAL -> "waits for an editor";
            case RETURNED -> "sent back";
            case SCHEDULED -> "scheduled";
            case HELD -> "held back";
            case LIVE -> "public";
        };
    }

    /** Returns the shape and colour of where a story is. */
    public String stageShape(Stage stage) {
        return switch (stage) {
            case DRAFT, IN_CHECK, IN_APPROVAL -> "open";
            case RETURNED -> "warn";
            case HELD -> "bad";
            case SCHEDULED, LIVE -> "ok";
        };
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

    /** Returns what a kind of evidence is called. */
    public String kind(EvidenceKind kind) {
        return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns what the person does, in one word. */
    public String trade(Profile person) {
        return BY_WEIGHT.stream().filter(person.roles()::contains).findFirst().orElse("reader");
    }
}
