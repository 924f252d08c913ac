package news.verbatim.jobs.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/** Saves what a server still has of stories whose file is gone, beside the place; it can be read into an empty file. */
final class Rescue {

    private Rescue() {
    }

    /** Saves it, and says for the log where, or how little it was. */
    static String save(DataSource database, Path stories, Instant now) {
        Path rescue = stories.resolveSibling("rescued-" + now.toString().replace(':', '-') + ".sql");
        try (Connection connection = database.getConnection();
                PreparedStatement script = connection.prepareStatement("script to ?")) {
            Files.createDirectories(rescue.getParent());
            script.setString(1, rescue.toString());
            script.execute();
            return "All that this server still had is in " + rescue + ".";
        } catch (SQLException | IOException e) {
            System.getLogger(Rescue.class.getName()).log(System.Logger.Level.ERROR,
                    "what this server still has cannot be saved", e);
            return Files.exists(rescue) ? "Only a part of what this server still had could be read: " + rescue + "."
                    : "What this server still has could not be saved.";
        }
    }
}
