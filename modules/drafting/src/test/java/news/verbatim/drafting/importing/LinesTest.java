package news.verbatim.drafting.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.drafting.draft.TextRules;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd forms of labels and signatures in copy that is brought in: who speaks is found as it is in a finished text. */
class LinesTest {

    private static final String ARTICLE = """
            The kiln of Varn goes out

            The last kiln of Varn was shut down on Monday.

            Nobody in the yard wanted to be the one who closed the valve.

            I fired it for thirty years. My hands still wake up at four.

            Milena Oss

            Milena Oss

            master potter

            The town owns the yard and has not said what will stand there.

            We never thought that clay could run out of buyers. It did.

            Jonas Reth

            Jonas Reth

            owner of the works

            A market is held in front of the gate on Fridays.

            The swallows will not find the chimney. That is all I think about.

            Ines Vaal

            Ines Vaal

            teacher at the village school

            The council meets in May.
            """;

    private static final List<String> VOICES = List.of("Milena Oss, master potter", "Jonas Reth, owner of the works",
            "Ines Vaal, teacher at the village school");

    @Test
    void aNameTwiceAndARoleUnderABlockSayWhoseItIs() {
        hasTheThreeVoices(ARTICLE);
        hasTheThreeVoices(ARTICLE.replace("\n\n", "\n"));
        hasTheThreeVoices(ARTICLE.substring(ARTICLE.indexOf("Nobody in the yard")));
        hasTheThreeVoices(ARTICLE.substring(ARTICLE.indexOf("I fired it")));
    }

    private static void hasTheThreeVoices(String article) {
        StoryText text = understood(article).text();

        assertEquals(VOICES, text.body().stream().filter(block -> block.kind() == Block.Kind.BLOCK_QUOTE)
                .map(block -> block.speaker() + ", " + block.role()).toList());
        assertEquals(List.of("Milena Oss", "Jonas Reth", "Ines Vaal"),
                quotations(text).stream().map(Quotation::speaker).toList());
    }

    static Stream<Arguments> signatures() {
        return Stream.of(
                Arguments.of("The kiln sang all winter.\nMilena Oss\nMilena Oss\npotter", "Milena Oss", "potter"),
                Arguments.of("The kiln sang all winter.\n— Milena Oss, potter", "Milena Oss", "potter"),
                Arguments.of("The kiln sang all winter.\n– Milena Oss\npotter", "Milena Oss", "potter"),
                Arguments.of("The kiln sang all winter.\nMilena Oss\nPhoto: Milena Oss\npotter", "Milena Oss",
                        "potter"),
                Arguments.of("Der Ofen sang.\nMilena Oss\nFoto: Milena Oss\nTöpferin", "Milena Oss", "Töpferin"),
                Arguments.of("Піч співала всю зиму.\nМілена Осс\nМілена Осс\nгончарка", "Мілена Осс", "гончарка"),
                Arguments.of("Піч співала всю зиму.\n— Мілена Осс, гончарка", "Мілена Осс", "гончарка"),
                Arguments.of("窯は冬じゅう歌っていた。\n森田遥\n森田遥\n陶工", "森田遥", "陶工"),
                Arguments.of("窯は冬じゅう歌っていた。\n森田遥\n写真：森田遥\n陶工", "森田遥", "陶工"));
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void aSignatureIsOneInAnyLanguage(String block, String name, String role) {
        List<Block> body = understood("Varn\n\nIt rained.\n\n" + block + "\n\nIt rained on.").text().body();

        Block quote = body.stream().filter(one -> one.kind() == Block.Kind.BLOCK_QUOTE).findFirst().orElseThrow();
        assertEquals(block.split("\n")[0] + "|" + name + "|" + role,
                quote.text() + "|" + quote.speaker() + "|" + quote.role());
    }

    @Test
    void aCreditThatIsNotKeptIsTold() {
        List<String> notes = understood("Varn\n\nIt rained.\n\nThe kiln sang.\nMilena Oss\nPhoto: Milena Oss/Works\n"
                + "potter\n\nIt rained on.").notes();

        assertTrue(notes.contains("Left out under the block quote: “Photo: Milena Oss/Works”"), notes::toString);
    }

    @Test
    void aSubheadingThatNamesSomebodyTakesNoWords() {
        StoryText text = understood("Varn shuts down\n\nMilena Oss fired the kiln for years.\n\nIt is cold now.\n\n"
                + "Milena Oss\n\nShe was born in the yard.").text();

        assertEquals(List.of(), text.body().stream().filter(block -> block.kind() == Block.Kind.BLOCK_QUOTE).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MO: %s|JR: %s", "M.O.: %s|J.R.: %s", "MO %s|JR %s",
            "Milena Oss (potter): %s|Jonas Reth (owner): %s",
            "The Minister for Clay (Milena Oss): %s|Jonas Reth (Varn): %s", "THE CHAIRWOMAN. %s|Mr. RETH. %s",
            "[00:07] Milena Oss: %s|[00:12] Jonas Reth: %s", "Milena Oss  0:07%n%s|Jonas Reth  0:12%n%s",
            "0:07%nMilena Oss%n%s|0:12%nJonas Reth%n%s", "Мілена Осс: %s|Йонас Рет: %s", "森田：%s|三浦：%s"})
    void eachTurnOfATalkIsSaid(String forms) {
        String asks = forms.split("\\|")[0];
        String answers = forms.split("\\|")[1];
        String article = "The kiln of Varn goes out\n\nThe two met at the gate.\n\n"
                + asks.formatted("Did you close the valve?") + "\n\n"
                + answers.formatted("I closed it in May.") + "\n\n" + asks.formatted("Who saw you?") + "\n\n"
                + answers.formatted("My dog saw me.") + "\n";

        assertEquals(List.of("Did you close the valve?", "I closed it in May.", "Who saw you?", "My dog saw me."),
                quotations(understood(article).text()).stream().map(Quotation::words).toList());
    }

    @Test
    void whoAsksIsNotQuoted() {
        String article = "The kiln of Varn goes out\n\nMilena Oss fired the kiln of Varn.\n\nQ. Did you close it?\n\n"
                + "A. I closed it in May.\n\nQ. Who saw you?\n\nA. My dog saw me.\n";

        assertEquals(List.of("I closed it in May.", "My dog saw me."),
                quotations(understood(article).text()).stream().map(Quotation::words).toList());
    }

    private static Understood understood(String article) {
        return Importing.split(article, null, false, "Rana Amari", "city");
    }

    private static List<Quotation> quotations(StoryText text) {
        return Draft.of(new StoryReading().of(TextRules.cleaned(text))).quotations();
    }
}
