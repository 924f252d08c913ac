package news.verbatim.acceptance.inside;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.NewEvidence;
import news.verbatim.factcheck.evidence.NewFile;
import news.verbatim.factcheck.evidence.keeping.KeepingEvidence;

/**
 * What people do while a server is killed: each request is one act, by the use case that a page calls, and its answer
 * says that it is done. Then it tells from the database whether what was done is there. It is in no newsroom but those
 * that faults are tried on.
 */
@WebServlet("/work/*")
public class AtWork extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Pattern SAVED = Pattern.compile("Saved ([0-9]{1,9})\\.");

    private static final long PATIENCE_NANOS = 30_000_000_000L;

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    private transient DataSource database;

    @Inject
    private transient Newsroom newsroom;

    @Inject
    private transient Writing writing;

    @Inject
    private transient KeepingEvidence keeping;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        String story = request.getParameter("story");
        String detail = request.getParameter("detail");
        try (Connection connection = database.getConnection()) {
            response.getWriter().print(switch (request.getPathInfo()) {
                case "/begin" -> newsroom.draftBy(newsroom.reporter);
                case "/save" -> save(StoryId.of(story), detail);
                case "/file" -> keepFile(StoryId.of(story), detail);
                case "/rule" -> rule();
                case "/approve" -> newsroom.approvedFor(LocalDateTime.now(ZoneOffset.UTC).plusDays(1));
                case "/live" -> goLive(connection);
                case "/kept" -> isKept(request.getParameter("act"), UUID.fromString(story), detail, connection);
                default -> throw new IllegalArgumentException(request.getPathInfo());
            });
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private int save(StoryId story, String number) {
        WorkingCopy copy = newsroom.copy(story);
        StoryText text = copy.text();
        return newsroom.reporter.asks(() -> writing.save(story, copy.number(),
                new StoryText(text.headline(), "Saved " + number + ".", text.keyPoints(), text.body(), text.byline(),
                        text.desk(), text.language())))
                .number();
    }

    private UUID keepFile(StoryId story, String words) {
        NewEvidence known = new NewEvidence("Transcript " + words, EvidenceKind.OWN_RECORDING,
                LocalDate.of(2026, 11, 20), "");
        // somebody else each time, as one person sends so many files only
        return Somebody.with(newsroom.reporter.roles().toArray(String[]::new)).asks(() -> {
            UUID arrival = keeping.receive(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
            return keeping.keepFile(story, known, new NewFile(words + ".txt", arrival, ""), null).id();
        });
    }

    private StoryId rule() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, "");
        return story;
    }

    /** Lets a story out and answers when readers have it. */
    private StoryId goLive(Connection connection) throws SQLException {
        StoryId story = newsroom.checked();
        newsroom.approve(newsroom.editor, story, null);
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (number(connection, PUBLIC, story.value()) == 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(story + " does not go live");
            }
            LockSupport.parkNanos(20_000_000L);
        }
        return story;
    }

    private static final String RULED = "select count(*) from factcheck.quotation_check q"
            + " join factcheck.revision_check c on c.id = q.check_id join factcheck.ruling r on r.id = q.standing"
            + " where c.story = ? and r.verdict = 'VERBATIM'";

    private static final String APPROVED = "select count(*) from approval.approval a"
            + " join approval.review r on r.id = a.review_id join publishing.publication p on p.story = r.story"
            + " where r.story = ? and r.state = 'APPROVED' and p.state = 'SCHEDULED'";

    private static final String PUBLIC = "select count(*) from publishing.edition where story = ?";

    private static boolean isKept(String act, UUID story, String detail, Connection connection) throws SQLException {
        return switch (act) {
            case "save" -> saved(connection, story) >= Integer.parseInt(detail);
            case "file" -> number(connection, "select count(*) from factcheck.evidence where story = ? and name ="
                    + " 'Transcript " + UUID.fromString(detail) + "'", story) == 1;
            case "rule" -> number(connection, RULED, story) == 1;
            case "approve" -> number(connection, APPROVED, story) == 1;
            case "live" -> number(connection, PUBLIC, story) == 1 && number(connection,
                    "select count(*) from ledger.entry where story = ? and fact = 'StoryPublished'", story) == 1;
            default -> throw new IllegalArgumentException(act);
        };
    }

    private static int saved(Connection connection, UUID story) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("select draft from drafting.story where id = ?")) {
            statement.setObject(1, story);
            try (ResultSet row = statement.executeQuery()) {
                Matcher saved = row.next() ? SAVED.matcher(row.getString(1)) : null;
                return saved != null && saved.find() ? Integer.parseInt(saved.group(1)) : -1;
            }
        }
    }

    private static long number(Connection connection, String query, UUID story) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, story);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
