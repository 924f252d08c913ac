package news.verbatim.publishing.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.NoticeDropped;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.publishing.NoticeWritten;
import news.verbatim.events.text.CheckedText;
import news.verbatim.jobs.Retried;
import news.verbatim.publishing.delivery.DeliveryKind;
import news.verbatim.publishing.delivery.Outbox;
import news.verbatim.publishing.listing.Listings;
import news.verbatim.publishing.publication.Edition;
import news.verbatim.publishing.publication.Notice;
import news.verbatim.publishing.publication.NoticeForm;
import news.verbatim.publishing.publication.Publication;
import news.verbatim.publishing.publication.Publications;
import news.verbatim.publishing.publication.Standing;

/** Writes notices under the lock of their story, one transaction each. */
@ApplicationScoped
class NoticeTransactions {

    @Inject
    private Publications publications;

    @Inject
    private Listings listings;

    @Inject
    private Outbox outbox;

    @Inject
    private GoLiveTask task;

    @Inject
    private Clock clock;

    @Inject
    private Event<NoticeIssued> issued;

    @Inject
    private Event<NoticeWritten> written;

    @Inject
    private Event<NoticeDropped> dropped;

    /** Keeps a notice until the next edition carries it. */
    @Interceptors(Retried.class)
    void prepare(StoryId story, NoticeKind kind, NoticeForm form, PersonId editor) {
        Publication publication = published(story);
        if (kind == NoticeKind.REFILE ? publication.standing() != Standing.WITHDRAWN
                : publication.standing() != Standing.PUBLIC) {
            throw Refusal.because(kind == NoticeKind.REFILE ? "Only a withdrawn story can come back."
                    : "This story is not public. There is nothing to tell its readers.");
        }
        Notice notice = new Notice(story, kind, form.within(shown(publication)), editor, clock.instant());
        publications.put(notice);
        written.fire(notice.written(shownRevision(publication)));
    }

    /** Drops a notice that no reader has seen. */
    @Interceptors(Retried.class)
    void drop(StoryId story, UUID notice, PersonId editor) {
        Publication publication = published(story);
        Notice waiting = publications.waitingNotices(story).stream().filter(one -> one.card().id().equals(notice))
                .findFirst()
                .orElseThrow(() -> Refusal
                        .because("This notice does not wait any more: readers have it by now, or it was dropped."));
        drop(waiting, publication, editor);
    }

    /** Tells readers at once. */
    @Interceptors(Retried.class)
    void clarify(StoryId story, NoticeForm form, PersonId editor) {
        Publication publication = published(story);
        publication.requirePublic();
        tell(publication, NoticeKind.CLARIFICATION, form.within(shown(publication)), editor);
    }

    /** Takes a story from its readers. What waited to become its next edition waits no more. */
    @Interceptors(Retried.class)
    void withdraw(StoryId story, NoticeForm form, PersonId editor) {
        Publication publication = published(story);
        publication.requirePublic();
        stopWhatIsOnItsWay(publication, editor);
        publication.withdraw();
        tell(publication, NoticeKind.WITHDRAWAL, form, editor);
    }

    /** Takes a story from its readers for good. */
    @Interceptors(Retried.class)
    void kill(StoryId story, NoticeForm form, PersonId editor) {
        Publication publication = published(story);
        if (publication.standing() == Standing.KILLED) {
            throw Refusal.because("This story was killed already.");
        }
        stopWhatIsOnItsWay(publication, editor);
        publication.kill();
        tell(publication, NoticeKind.KILL, form, editor);
    }

    private void stopWhatIsOnItsWay(Publication publication, PersonId editor) {
        if (publication.isOnItsWay()) {
            task.cancel(publication);
            publications.giveUp(publication, "");
        }
        publications.waitingNotices(publication.story()).forEach(notice -> drop(notice, publication, editor));
    }

    private void drop(Notice waiting, Publication publication, PersonId editor) {
        publications.remove(waiting);
        dropped.fire(waiting.dropped(shownRevision(publication), editor, clock.instant()));
    }

    private int shownRevision(Publication publication) {
        return publications.newest(publication).map(Edition::revision).orElseThrow();
    }

    private void tell(Publication publication, NoticeKind kind, NoticeForm form, PersonId editor) {
        Instant now = clock.instant();
        Notice notice = new Notice(publication.story(), kind, form, editor, now);
        NoticeIssued fact = notice.issue(publication.edition(), now);
        publications.put(notice);
        publication.told();
        listings.follow(publication, now);
        outbox.put(List.of(new Outbox.Change(publication, DeliveryKind.ofNotice(kind))), now);
        issued.fire(fact);
    }

    private Publication published(StoryId story) {
        return publications.lock(story).filter(publication -> publication.edition() > 0)
                .orElseThrow(() -> Refusal.because("This story was never public."));
    }

    private CheckedText shown(Publication publication) {
        return publications.newest(publication).map(publications::clearanceOf).orElseThrow().content();
    }
}
