package news.verbatim.publishing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicNameTest {

    @ParameterizedTest
    @CsvSource({"Marit Dahl, marit-dahl", "' MARIT  DAHL ', marit-dahl", "marit-dahl, marit-dahl",
            "Élodie d’Aubigné, élodie-d-aubigné",
            "رنا العامري, رنا-العامري", "Dr. O'Neil Jr., dr-o-neil-jr", "\u201c\u201d, ''", "'<script>', script"})
    void twoSpellingsOfANameHaveOneKey(String printed, String key) {
        assertEquals(key, PublicName.of(printed).key());
    }

    @Test
    void aNameWithoutALetterIsNone() {
        assertFalse(PublicName.of(" … ").isName());
        assertTrue(PublicName.of("X").isName());
    }

    @Test
    void aKeyFitsIntoAnAddressAndCutsNoCharacter() {
        String key = PublicName.of("\uD835\uDC9C".repeat(500)).key();

        assertTrue(key.codePointCount(0, key.length()) <= 100);
        assertFalse(Character.isHighSurrogate(key.charAt(key.length() - 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Rana Amari and Jo Ferris|Rana Amari;Jo Ferris",
            "Rana Amari, Jo Ferris & Tomas Wren|Rana Amari;Jo Ferris;Tomas Wren",
            "Rana Amari  ,  ;  Jo Ferris|Rana Amari;Jo Ferris", "Rana Amari und Jo Ferris|Rana Amari;Jo Ferris",
            "Alexandra Anders|Alexandra Anders", "|", ", and |"})
    void aBylineSignsWithOneOrSeveralNames(String byline, String names) {
        assertEquals(names == null ? List.of() : List.of(names.split(";")),
                PublicName.signing(byline == null ? "" : byline).stream().map(PublicName::name).toList());
    }
}
