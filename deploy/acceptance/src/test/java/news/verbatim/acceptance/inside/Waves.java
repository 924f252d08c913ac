package news.verbatim.acceptance.inside;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.CheckedText;

/**
 * Makes waves of stories that are due in the same moment, and counts what became of them. It is in no newsroom but
 * those that measurements and faults are tried on.
 */
@WebServlet("/wave/*")
public class Waves extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    private transient DataSource database;

    @Inject
    private transient Newsroom newsroom;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        try (Connection connection = database.getConnection()) {
            Instant due = Instant.parse(request.getParameter("due"));
            switch (request.getPathInfo()) {
                case "/make" -> make(Integer.parseInt(request.getParameter("stories")), due, connection);
                case "/public" -> response.getWriter()
                        .print(number(connection, PUBLIC, due, Instant.parse(request.getParameter("at"))));
                case "/count" -> response.getWriter().print(count(connection, due));
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void make(int stories, Instant due, Connection connection) throws SQLException {
        StoryId template = newsroom.approvedFor(LocalDateTime.ofInstant(due, ZoneOffset.UTC));
        employ(template, connection);
        if (stories > 1) {
            CopiedStories.of(template, stories - 1, connection);
        }
    }

    /** Who wrote and approved it works here, so that they are told of it as anybody is. */
    private static void employ(StoryId template, Connection connection) throws SQLException {
        try (PreparedStatement people = connection
                .prepareStatement("insert into accounts.person (id, sign_in_name, name,"
                        + " password_hash, desk, demo) select distinct p.person, cast(p.person as varchar(60)), 'Somebody', '-',"
                        + " (select min(code) from accounts.desk), false from accounts.party p where p.story = ?"
                        + " and p.person not in (select id from accounts.person)")) {
            people.setObject(1, template.value());
            people.executeUpdate();
        }
    }

    private static final String PUBLIC = "select count(*) from publishing.edition where planned_at = ? and published_at <= ?";

    /** Returns the figures of a wave: scheduled, held, public, lost, twice, unsealed, and how late in milliseconds. */
    private static String count(Connection connection, Instant due) throws SQLException {
        long stories = number(connection, "select count(*) from publishing.publication where planned_instant = ?", due);
        long scheduled = number(connection, "select count(*) from publishing.publication where planned_instant = ?"
                + " and state = 'SCHEDULED'", due);
        long held = number(connection, "select count(*) from publishing.publication where planned_instant = ?"
                + " and state = 'HELD'", due);
        long twice = number(connection,
                "select count(*) from (select e.story from publishing.edition e where e.planned_at = ?"
                        + " group by e.story having count(*) > 1) more",
                due)
                + number(connection,
                        "select count(*) from (select l.story from ledger.entry l join publishing.edition e"
                                + " on e.story = l.story where e.planned_at = ? and l.fact = 'StoryPublished' group by l.story"
                                + " having count(*) > 1) more",
                        due);
        long untold = number(connection,
                "select count(*) from publishing.edition e where e.planned_at = ? and not exists"
                        + " (select 1 from ledger.entry l where l.story = e.story and l.fact = 'StoryPublished')",
                due);
        List<Long> late = late(connection, due);
        return "stories=%d scheduled=%d held=%d public=%d twice=%d untold=%d unsealed=%d p50=%d p99=%d last=%d"
                .formatted(stories,
                        scheduled, held, late.size(), twice, untold, unsealed(connection, due), at(late, 50),
                        at(late, 99), at(late, 100));
    }

    private static long unsealed(Connection connection, Instant due) throws SQLException {
        long unsealed = 0;
        try (PreparedStatement statement = prepared(connection,
                "select e.seal, c.content, c.standing from publishing.edition e"
                        + " left join publishing.clearance c on c.id = e.clearance where e.planned_at = ?",
                due);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                boolean sealed = "USED".equals(row.getString(3))
                        && RecordJson.read(row.getString(2), CheckedText.class).seal().hex().equals(row.getString(1));
                unsealed += sealed ? 0 : 1;
            }
        }
        return unsealed;
    }

    private static List<Long> late(Connection connection, Instant due) throws SQLException {
        List<Long> late = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection,
                "select published_at from publishing.edition where planned_at = ? order by published_at", due);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                late.add(Duration.between(due, row.getObject(1, OffsetDateTime.class).toInstant()).toMillis());
            }
        }
        return late;
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    private static long number(Connection connection, String query, Instant... times) throws SQLException {
        try (PreparedStatement statement = prepared(connection, query, times);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static PreparedStatement prepared(Connection connection, String query, Instant... times)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < times.length; i++) {
            statement.setObject(i + 1, times[i].atOffset(ZoneOffset.UTC));
        }
        return statement;
    }
}
