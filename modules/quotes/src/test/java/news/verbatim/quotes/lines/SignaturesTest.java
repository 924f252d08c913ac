package news.verbatim.quotes.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words stand above a name, and whose do not. */
class SignaturesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The lock sang all winter.|Odile Thorne|Odile Thorne|lock keeper; Odile Thorne; lock keeper",
            "The lock sang all winter.||Odile Thorne||Odile Thorne||lock keeper; Odile Thorne; lock keeper",
            "The lock sang all winter.|Odile Thorne|Photo: Odile Thorne/private|lock keeper; Odile Thorne; lock keeper",
            "The lock sang all winter.|Odile Thorne|lock keeper|Photo: B. Vickery; Odile Thorne; lock keeper",
            "The lock sang all winter.|— Odile Thorne, lock keeper; Odile Thorne; lock keeper",
            "The lock sang all winter.|– Odile Thorne|lock keeper; Odile Thorne; lock keeper",
            "I heard the lock sing.|-- Odile Thorne; Odile Thorne;",
            "The lock sang all winter.|Odile Thorne|lock keeper; Odile Thorne; lock keeper",
            "Die Schleuse sang den ganzen Winter.|Odile Thorne|Odile Thorne|Schleusenwärterin; Odile Thorne; Schleusenwärterin",
            "Die Schleuse sang.|Odile Thorne|Foto: Odile Thorne|Schleusenwärterin; Odile Thorne; Schleusenwärterin",
            "Die Schleuse sang.|— Odile Thorne, Schleusenwärterin; Odile Thorne; Schleusenwärterin",
            "Шлюз співав усю зиму.|Оксана Тиха|Оксана Тиха|наглядачка шлюзу; Оксана Тиха; наглядачка шлюзу",
            "Шлюз співав усю зиму.|Оксана Тиха|Фото: Оксана Тиха|наглядачка; Оксана Тиха; наглядачка",
            "Шлюз співав усю зиму.|— Оксана Тиха, наглядачка; Оксана Тиха; наглядачка",
            "水門は冬じゅう歌っていた。|高橋遥|高橋遥|水門長; 高橋遥; 水門長",
            "水門は冬じゅう歌っていた。|高橋遥|写真：高橋遥|水門長; 高橋遥; 水門長",
            "水門は冬じゅう歌っていた。|― 高橋遥、水門長; 高橋遥; 水門長"})
    void aNameWithMoreUnderWordsSignsThem(String lines, String name, String role) {
        SignedLines signature = read("The town met.||" + lines + "||It rained on the town.").under(1);

        assertEquals(name, signature.name());
        assertEquals(role, signature.role());
        assertEquals(1 + lines.split("\\|+").length, signature.end());
    }

    @ParameterizedTest
    @CsvSource({"The lock sang all winter.||Old Harbour||A market followed.",
            "The lock sang all winter.||Odile Thorne||She kept it for years.",
            "The lock sang all winter.||— Odile Thorne",
            "New rails for the lock||Odile Thorne||Odile Thorne||lock keeper",
            "The lock needs three things:|Odile Thorne|Odile Thorne"})
    void nobodySignsAHeadingOrWithAHeading(String lines) {
        assertNull(read(lines).under(0));
    }

    @Test
    void aSubheadingBehindTheNamesIsNoRole() {
        SignedLines signature = read("The lock sang.|Odile Thorne|Odile Thorne||What comes next||It rained.").under(0);

        assertNull(signature.role());
        assertEquals(3, signature.end());
    }

    @Test
    void whatStandsBesideNameAndRoleIsTold() {
        assertEquals(List.of("Photo: Odile Thorne/private"),
                read("The lock sang.|Odile Thorne|Photo: Odile Thorne/private|lock keeper||It rained.").under(0)
                        .other());
    }

    /** Reads lines that bars divide; two of them leave an empty one. */
    private static Signatures read(String bars) {
        return Signatures.of(TextLine.of(bars.replace('|', '\n')));
    }
}
