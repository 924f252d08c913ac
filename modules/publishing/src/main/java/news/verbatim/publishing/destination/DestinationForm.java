package news.verbatim.publishing.destination;

import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Problems;
import news.verbatim.events.text.Typed;

/**
 * A destination as an administrator wants it.
 *
 * @param name    what it is called in the newsroom
 * @param kind    how things are brought there; it stays so
 * @param address where it is: an address of the web, or for a folder its name
 * @param desk    the code of the desk whose stories it gets; empty for all
 */
public record DestinationForm(String name, DestinationKind kind, String address, String desk) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 500;

    private static final Pattern FOLDER = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public DestinationForm {
        name = Typed.line(name);
        address = Typed.line(address);
        desk = Typed.line(desk);
    }

    /**
     * Refuses what is no destination, without looking whether it is there.
     *
     * @throws news.verbatim.events.act.Refusal at {@code name}, {@code kind} or {@code address}
     */
    @ModuleInternal
    public void require() {
        boolean folder = kind == DestinationKind.FOLDER;
        new Problems().requireText(name, "name", "Say what it is called in the newsroom.")
                .requireAtMost(LONGEST_NAME, name, "name")
                .require(kind != null, "kind", "Choose how things are brought there.")
                .requireText(address, "address", folder ? "Say what the folder is called." : "Say where it is.")
                .requireAtMost(LONGEST_ADDRESS, address, "address")
                .require(!folder || address.isEmpty() || isFolder(address), "address",
                        "A folder is called by small letters, digits and hyphens: it lies in the newsroom’s own folder for this.")
                .refuseIfAny();
        if (!folder) {
            WebAddress.of(address);
        }
    }

    /** Says whether a folder can be called like that; no such name leads anywhere else. */
    @ModuleInternal
    public static boolean isFolder(String name) {
        return FOLDER.matcher(name).matches();
    }
}
