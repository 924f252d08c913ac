package news.verbatim.newsroom.house.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void aPageOfTheNewsroomIsReturnedTo() {
        assertEquals("/newsroom/stories/write?story=7",
                Addresses.within("/newsroom", "/newsroom/stories/write?story=7"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://example.org/", "//example.org/", "/\\example.org", "/elsewhere", "/newsroomy/",
            "/newsroom/\r\nSet-Cookie: a=b"})
    void anythingElseLeadsHome(String address) {
        assertEquals("/newsroom/", Addresses.within("/newsroom", address));
    }
}
