import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What deploy/run runs once for a newsroom whose file of stories still opens with the password that everybody knows: from
 * then on it opens with the one in a file. Run again after a power cut it finds what was done.
 *
 * <p>Arguments: the file of the stories, without its ending; who opens it; the file with the new password.
 */
public final class NewPassword {

    private static final String OLD = "verbatim";

    private static final int REFUSED = 28000;

    private NewPassword() {
    }

    public static void main(String[] args) throws IOException {
        String url = "jdbc:h2:file:" + Path.of(args[0]).toAbsolutePath()
                + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE;WRITE_DELAY=0";
        try {
            String password = kept(Path.of(args[2]));
            if (!opens(url, args[1], password)) {
                change(url, args[1], password);
            }
        } catch (SQLException e) {
            System.err.println(e.getErrorCode() == REFUSED ? "Wrong user name or password" : e.getMessage());
            System.exit(1);
        }
    }

    /** Returns what is in a file, when it is sure to be there after a power cut too. */
    private static String kept(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return Files.readString(file).strip();
    }

    private static boolean opens(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == REFUSED) {
                return false;
            }
            throw e;
        }
    }

    private static void change(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, OLD);
                PreparedStatement change = connection.prepareStatement("set password ?");
                Statement keep = connection.createStatement()) {
            change.setString(1, password);
            change.execute();
            keep.execute("checkpoint sync");
        }
    }
}
