package news.verbatim.publishing.destination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the server sends nothing to, whatever an administrator types. */
class ReachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "1.0.0.1", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.167.1.1",
                    "198.17.1.1", "198.20.0.1", "223.255.255.254", "2606:4700::1111", "2a00:1450:4001::1", "2400::1"})
    void whatIsPublicIsWithinReach(String address) throws UnknownHostException {
        assertTrue(Reach.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1",
                    "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.170", "192.0.2.1",
                    "192.88.99.1", "192.168.0.1",
                    "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255",
                    "240.0.0.1", "255.255.255.255",
                    "::", "::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "::127.0.0.1", "::ffff:0:127.0.0.1",
                    "64:ff9b::7f00:1", "64:ff9b:1::1",
                    "100::1", "2001::1", "2001:0:7f00:1::", "2001:db8::1", "2002:7f00:1::", "3fff::1", "5f00::1",
                    "fc00::1", "fd00:ec2::254",
                    "fe80::1", "fec0::1", "ff02::1"})
    void whatIsNotPublicIsOutOfReach(String address) throws UnknownHostException {
        assertFalse(Reach.isPublic(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "2130706433", "127.1", "[::1]", "[::ffff:127.0.0.1]", "0"})
    void noSpellingOfAnAddressHelps(String host) {
        assertThrows(UnknownHostException.class, () -> new Reach(List.of()).resolve(host));
    }

    @Test
    void theOperatorMayAllowNetworksOfTheNewsroom() throws UnknownHostException {
        Reach reach = new Reach(List.of(Network.of(" 127.0.0.1/32"), Network.of("fd00::/8 ")));

        assertEquals(1, reach.resolve("127.0.0.1").length);
        assertTrue(reach.includes(InetAddress.getByName("fd00::7")));
        assertFalse(reach.includes(InetAddress.getByName("127.0.0.2")));
        Reach.OutOfReach told = assertThrows(Reach.OutOfReach.class, () -> reach.resolve("127.0.0.2"));
        assertTrue(told.getMessage().contains("VERBATIM_DELIVER_TO"), told.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.1/33", "localhost/8", "fd00::/129", "10.0.0/8/8", "/8",
            "example.org/24", "a.b/1"})
    void whatIsNoNetworkIsNotTakenForOne(String written) {
        assertThrows(IllegalArgumentException.class, () -> Network.of(written));
    }
}
