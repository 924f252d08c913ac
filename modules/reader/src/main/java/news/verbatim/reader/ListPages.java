package news.verbatim.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import news.verbatim.publishing.listing.Finding;
import news.verbatim.publishing.listing.ListKey;
import news.verbatim.publishing.listing.ListPage;
import news.verbatim.publishing.listing.Lists;
import news.verbatim.publishing.listing.QuotedPage;
import news.verbatim.publishing.publication.PublicName;
import news.verbatim.reader.serving.Page;
import news.verbatim.reader.serving.Serving;
import news.verbatim.reader.view.ArchiveView;
import news.verbatim.reader.view.Links;
import news.verbatim.reader.view.ListView;
import news.verbatim.reader.view.QuotedView;
import news.verbatim.reader.view.SearchView;
import news.verbatim.reader.view.StoryViewer;

/** The pages that lead to stories. A list goes on behind the key of the last story that was on the page before. */
@Path("/")
@RequestScoped
public class ListPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.UK);

    @Inject
    private Lists lists;

    @Inject
    private Finding finding;

    @Inject
    private Serving serving;

    @Context
    private HttpServletRequest request;

    @QueryParam("behind")
    private String behind;

    @GET
    public Page front() {
        return serving.list("/", () -> render(ListView.of("", "", "/", "", behind,
                lists.latest(key(), ListView.SIZE), lists.desks())));
    }

    @GET
    @Path("desks/{desk: [^/]+}")
    public Page desk(@PathParam("desk") String desk) {
        String address = Links.desk(desk);
        return serving.list(address, () -> render(ListView.of(StoryViewer.deskName(desk), "", address, address, behind,
                found(lists.ofDesk(desk, key(), ListView.SIZE)), lists.desks())));
    }

    @GET
    @Path("authors/{author: [^/]+}")
    public Page author(@PathParam("author") String author) {
        PublicName asked = PublicName.of(author);
        String address = Links.author(asked);
        return serving.list(address, () -> {
            ListPage page = found(finding.signedBy(asked, key(), ListView.SIZE));
            String name = PublicName.signing(page.cards().get(0).byline()).stream()
                    .filter(signing -> signing.key().equals(asked.key())).findFirst().orElse(asked).name();
            return render(
                    ListView.of(name, "Everything on this site that " + name + " signed.", address, null, behind, page,
                            List.of()));
        });
    }

    @GET
    @Path("speakers/{speaker: [^/]+}")
    public Page speaker(@PathParam("speaker") String speaker) {
        PublicName asked = PublicName.of(speaker);
        String address = Links.speaker(asked);
        return serving.list(address, () -> {
            QuotedPage page = finding.quotedFrom(asked, key(), QuotedView.SIZE);
            if (page.stories().isEmpty()) {
                throw new NotFoundException();
            }
            return serving.render("speaker.ftlh", QuotedView.of(address, behind, page));
        });
    }

    @GET
    @Path("search")
    public Page search(@QueryParam("q") String typed, @QueryParam("page") String page) {
        String words = typed == null ? "" : typed;
        int number = Pages.number(page);
        return serving.render("search.ftlh", SearchView.of(words, number,
                finding.words(request.getRemoteAddr(), words, number - 1, SearchView.SIZE).orElse(null)));
    }

    @GET
    @Path("archive")
    public Page archive() {
        return serving.list("/archive", () -> serving.render("archive.ftlh", ArchiveView.ofMonths(lists.months())));
    }

    @GET
    @Path("{year: \\d{4}}/{month: \\d{2}}")
    public Page month(@PathParam("year") int year, @PathParam("month") int month) {
        YearMonth asked = dated(() -> YearMonth.of(year, month));
        return serving.list(String.format("/%04d/%02d", year, month), () -> {
            var days = lists.days(asked.atDay(1), asked.atEndOfMonth());
            if (days.isEmpty()) {
                throw new NotFoundException();
            }
            return serving.render("archive.ftlh", ArchiveView.ofDays(asked, days));
        });
    }

    @GET
    @Path("{year: \\d{4}}/{month: \\d{2}}/{day: \\d{2}}")
    public Page day(@PathParam("year") int year, @PathParam("month") int month, @PathParam("day") int day) {
        LocalDate asked = dated(() -> LocalDate.of(year, month, day));
        String address = String.format("/%04d/%02d/%02d", year, month, day);
        return serving.list(address, () -> render(ListView.of(DAY.format(asked), "", address, null, behind,
                found(lists.ofDay(asked, key(), ListView.SIZE)), List.of())));
    }

    private Page render(ListView view) {
        return serving.render("list.ftlh", view);
    }

    /** What is no key leads to the first page. */
    private ListKey key() {
        return ListKey.parse(behind).orElse(null);
    }

    private static ListPage found(ListPage page) {
        if (page.cards().isEmpty()) {
            throw new NotFoundException();
        }
        return page;
    }

    private static <T> T dated(Supplier<T> date) {
        try {
            return date.get();
        } catch (DateTimeException e) {
            throw new NotFoundException(e);
        }
    }
}
