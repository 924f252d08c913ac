package news.verbatim.quotes.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.find.QuotationFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Odd forms of labels mean the same in a record, where all is said, and in an article, where a talk is printed. */
class OddLabelsTest {

    private static final List<String> ENGLISH = List.of("Did you oil the lock?", "I oiled it in May.",
            "And who saw you?", "My dog saw me.");
    private static final List<String> GERMAN = List.of("Haben Sie die Schleuse geölt?", "Ich habe sie im Mai geölt.",
            "Und wer hat Sie gesehen?", "Mein Hund hat mich gesehen.");
    private static final List<String> UKRAINIAN = List.of("Ви змастили шлюз?", "Я змастив його у травні.",
            "А хто вас бачив?", "Мене бачив мій пес.");
    private static final List<String> JAPANESE = List.of("水門に油を差しましたか。", "私は五月に差しました。", "誰が見ましたか。",
            "私の犬が見ました。");

    static Stream<Arguments> labels() {
        return Stream.of(
                talk("en", ENGLISH, "OT: %s", "BV: %s", "OT", "BV"),
                talk("en", ENGLISH, "O.T.: %s", "B.V.: %s", "O.T.", "B.V."),
                talk("en", ENGLISH, "OT %s", "BV %s", "OT", "BV"),
                talk("en", ENGLISH, "Odile Thorne (lock keeper): %s", "Bram Vickery (bargee): %s", "Odile Thorne",
                        "Bram Vickery"),
                talk("en", ENGLISH, "Odile Thorne, lock keeper: %s", "Bram Vickery, bargee: %s", "Odile Thorne",
                        "Bram Vickery"),
                talk("en", ENGLISH, "The Minister for Locks (Odile Thorne): %s", "Bram Vickery (Lower Weir): %s",
                        "Odile Thorne", "Bram Vickery"),
                talk("en", ENGLISH, "THE CHAIRWOMAN. %s", "Mr. VICKERY. %s", "THE CHAIRWOMAN", "Mr. VICKERY"),
                talk("en", ENGLISH, "[00:07] Odile Thorne: %s", "[00:12] Bram Vickery: %s", "Odile Thorne",
                        "Bram Vickery"),
                talk("en", ENGLISH, "Odile Thorne (00:07): %s", "Bram Vickery (00:12): %s", "Odile Thorne",
                        "Bram Vickery"),
                talk("en", ENGLISH, "Odile Thorne  0:07\n%s", "Bram Vickery  0:12\n%s", "Odile Thorne",
                        "Bram Vickery"),
                talk("en", ENGLISH, "0:07\nOdile Thorne\n%s", "0:12\nBram Vickery\n%s", "Odile Thorne",
                        "Bram Vickery"),
                talk("en", ENGLISH, "**Odile Thorne:** %s", "**Bram Vickery:** %s", "Odile Thorne", "Bram Vickery"),
                talk("en", ENGLISH, "Speaker 1: %s", "Speaker 2: %s", "Speaker 1", "Speaker 2"),
                talk("de", GERMAN, "OT: %s", "BV: %s", "OT", "BV"),
                talk("de", GERMAN, "Odile Thorne (Schleusenwärterin): %s", "Bram Vickery (Schiffer): %s",
                        "Odile Thorne", "Bram Vickery"),
                talk("de", GERMAN, "DIE VORSITZENDE. %s", "Herr VICKERY. %s", "DIE VORSITZENDE", "Herr VICKERY"),
                talk("de", GERMAN, "[00:07] Odile Thorne: %s", "[00:12] Bram Vickery: %s", "Odile Thorne",
                        "Bram Vickery"),
                talk("uk", UKRAINIAN, "ОТ: %s", "БВ: %s", "ОТ", "БВ"),
                talk("uk", UKRAINIAN, "Оксана Тиха (наглядачка): %s", "Богдан Верба (лоцман): %s", "Оксана Тиха",
                        "Богдан Верба"),
                talk("uk", UKRAINIAN, "ГОЛОВУЮЧА. %s", "ВЕРБА Б.М. %s", "ГОЛОВУЮЧА", "ВЕРБА Б.М"),
                talk("uk", UKRAINIAN, "[00:07] Оксана Тиха: %s", "[00:12] Богдан Верба: %s", "Оксана Тиха",
                        "Богдан Верба"),
                talk("ja", JAPANESE, "高橋：%s", "三浦：%s", "高橋", "三浦"),
                talk("ja", JAPANESE, "高橋遥（水門長）：%s", "三浦航（船頭）：%s", "高橋遥", "三浦航"),
                talk("ja", JAPANESE, "○議長（高橋遥君）　%s", "○三浦航君　%s", "議長", "三浦航君"),
                talk("ja", JAPANESE, "[00:07] 高橋遥: %s", "[00:12] 三浦航: %s", "高橋遥", "三浦航"));
    }

    private static Arguments talk(String language, List<String> said, String one, String other, String asks,
            String answers) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            lines.add((i % 2 == 0 ? one : other).formatted(said.get(i)));
        }
        return Arguments.of(language, String.join("\n\n", lines), List.of(asks, answers, asks, answers), said);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aRecordIsReadByThem(String language, String text, List<String> speakers, List<String> said) {
        List<Transcript.Part> parts = Transcript.of(text).parts();

        assertEquals(speakers, parts.stream().map(Transcript.Part::speaker).toList());
        assertEquals(said, parts.stream().map(part -> text.substring(part.start(), part.end())).toList());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void soIsAnArticle(String language, String text, List<String> speakers, List<String> said) {
        assertEquals(said(speakers, said), inAnArticle(text, language));
    }

    static Stream<Arguments> letters() {
        return Stream.of(
                asked("en", ENGLISH, "Q. ", "A. "), asked("en", ENGLISH, "Q: ", "A: "),
                asked("en", ENGLISH, "Question: ", "Answer: "), asked("de", GERMAN, "F: ", "A: "),
                asked("de", GERMAN, "Frage. ", "Antwort. "), asked("uk", UKRAINIAN, "П: ", "В: "),
                asked("uk", UKRAINIAN, "Питання. ", "Відповідь. "), asked("ja", JAPANESE, "問：", "答："));
    }

    private static Arguments asked(String language, List<String> said, String asks, String answers) {
        return talk(language, said, asks + "%s", answers + "%s", "Q", "A");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void whoAsksIsNeverWhoAnswers(String language, String text, List<String> speakers, List<String> said) {
        aRecordIsReadByThem(language, text, speakers, said);

        assertEquals(List.of(said.get(1), said.get(3)), inAnArticle(text, language).stream()
                .map(words -> words.substring(0, words.lastIndexOf(" — "))).toList());
    }

    @Test
    void aLetterThatAsksInOneLanguageMayAnswerInAnother() {
        String text = "В: Когда закрыли шлюз?\n\nО: В мае.\n\nВ: Кто это видел?\n\nО: Никто.";

        assertEquals(List.of("Q", "A", "Q", "A"),
                Transcript.of(text).parts().stream().map(Transcript.Part::speaker).toList());
    }

    @Test
    void answersStayAnswersWhereTheLettersOfTheQuestionsAreLost() {
        String text = "Odile Thorne keeps the lock of Varn.\n\nDid you oil it?\n\nA: I oiled it in May.\n\n"
                + "QWho saw you?\n\nA: My dog saw me.\n\nQAnd now?\n\nA: Now I keep bees.";

        assertEquals(List.of("I oiled it in May. — A", "My dog saw me. — A", "Now I keep bees. — A"),
                inAnArticle(text, "en"));
        assertEquals(List.of("A", "B", "A", "B"), Transcript.of("A: We go.\nB: When?\nA: Now.\nB: Why?").parts()
                .stream().map(Transcript.Part::speaker).toList());
    }

    @Test
    void lettersOfAListAskNobody() {
        assertEquals(List.of(), Transcript.of("A. The lock is old.\nB. The lock is shut.\nC. Nobody paid.\n"
                + "D. Nobody asked.\nE. It rains.\nF. It stays.").parts());
        assertEquals(List.of(), Transcript.of("R. Thorne oiled the lock.\nP. Vickery saw it.").parts());
    }

    @Test
    void whatStandsBeforeAColonIsNotAlwaysAName() {
        assertEquals(List.of(), Transcript.of("Where: the lower lock.\nWhen: at noon.\nPrice: nine crowns.\n"
                + "Where: the upper lock.\nWhen: at one.\nPrice: ten crowns.").parts());
        assertEquals(Arrays.asList("Thorne", null, "Thorne"), Transcript
                .of("Thorne: We go.\nListen: it drips.\nThorne: We went.").parts().stream()
                .map(Transcript.Part::speaker).toList());
    }

    @Test
    void aTimeOfTheClockAndADayAreNobody() {
        assertEquals(List.of(), Transcript.of("7:12 AM · Mar 3\nThe lock is shut.\n8:05 AM · Mar 3\nIt is not.")
                .parts());
    }

    @Test
    void capitalsBehindASentenceBeginATurnOnTheSameLine() {
        assertEquals(List.of("THORNE", "VICKERY", "THORNE"), Transcript
                .of("THORNE: Did you oil it? VICKERY: In May. THORNE: Who saw you?").parts().stream()
                .map(Transcript.Part::speaker).toList());
    }

    private static List<String> said(List<String> speakers, List<String> said) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            all.add(said.get(i) + " — " + speakers.get(i));
        }
        return all;
    }

    private static List<String> inAnArticle(String text, String language) {
        return QuotationFinder.create().find(text, language).quotations().stream()
                .filter(one -> one.type() != QuotationType.INDIRECT)
                .map(one -> one.words() + " — " + (one.speaker() == null ? "nobody" : one.speaker().text())).toList();
    }
}
