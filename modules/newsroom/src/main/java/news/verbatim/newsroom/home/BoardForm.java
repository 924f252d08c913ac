package news.verbatim.newsroom.home;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import news.verbatim.drafting.search.StoryFilter;
import news.verbatim.drafting.story.Stage;

/** What is to be seen of all stories, as an address or a form says it. What it does not know counts as everything. */
public class BoardForm {

    private static final String MINE = "mine";

    private String words = "";
    private String whose = "";
    private String person = "";
    private String stage = "";
    private String from = "";
    private String until = "";

    /** Returns the filter; a day is one of this zone, and the last one counts. */
    StoryFilter filter(ZoneId zone) {
        LocalDate first = day(from);
        LocalDate last = day(until);
        return new StoryFilter(MINE.equals(whose), MINE.equals(whose) ? "" : whose, words, person,
                Stream.of(Stage.values()).filter(one -> one.name().equals(stage)).findFirst().orElse(null),
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Says whether the list shows less than all. */
    public boolean isFiltered() {
        return !(words + whose + person + stage + from + until).isBlank();
    }

    private static LocalDate day(String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = orEmpty(words);
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = orEmpty(whose);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = orEmpty(person);
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = orEmpty(stage);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = orEmpty(from);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = orEmpty(until);
    }
}
