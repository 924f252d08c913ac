package news.verbatim.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.CheckedText;
import news.verbatim.events.NoticeIssued;
import news.verbatim.events.NoticeKind;
import news.verbatim.events.PersonId;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryId;

/** Writes notices under the lock of their story, one transaction each. */
@ApplicationScoped
class NoticeDesk {

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

    /** Keeps a notice until the next edition carries it. */
    @Transactional
    void prepare(StoryId story, NoticeKind kind, NoticeForm form, PersonId editor) {
        Publication publication = published(story);
        if (kind == NoticeKind.REFILE ? publication.standing() != Standing.WITHDRAWN
                : publication.standing() != Standing.PUBLIC) {
            throw Refusal.because(kind == NoticeKind.REFILE ? "Only a withdrawn story can come back."
                    : "This story is not public. There is nothing to tell its readers.");
        }
        publications.put(new Notice(story, kind, form.within(shown(publication)), editor, clock.instant()));
    }

    /** Drops a notice that no reader has seen. */
    @Transactional
    void drop(StoryId story, UUID notice) {
        published(story);
        Notice waiting = publications.waitingNotices(story).stream().filter(one -> one.card().id().equals(notice)).findFirst()
                .orElseThrow(() -> Refusal.because("Readers have this notice by now. It stays."));
        publications.remove(waiting);
    }

    /** Tells readers at once. */
    @Transactional
    void clarify(StoryId story, NoticeForm form, PersonId editor) {
        Publication publication = published(story);
        publication.requirePublic();
        tell(publication, NoticeKind.CLARIFICATION, form.within(shown(publication)), editor);
    }

    /** Takes a story from its readers. What waited to become its next edition waits no more. */
    @Transactional
    void withdraw(StoryId story, NoticeForm form, PersonId editor) {
        Publication publication = published(story);
        publication.requirePublic();
        stopWhatIsOnItsWay(publication);
        publication.withdraw();
        tell(publication, NoticeKind.WITHDRAWAL, form, editor);
    }

    /** Takes a story from its readers for good. */
    @Transactional
    void kill(StoryId story, NoticeForm form, PersonId editor) {
        Publication publication = published(story);
        if (publication.standing() == Standing.KILLED) {
            throw Refusal.because("This story was killed already.");
        }
        stopWhatIsOnItsWay(publication);
        publication.kill();
        tell(publication, NoticeKind.KILL, form, editor);
    }

    private void stopWhatIsOnItsWay(Publication publication) {
        if (publication.isOnItsWay()) {
            task.cancel(publication);
            publications.giveUp(publication, "");
        }
        publications.waitingNotices(publication.story()).forEach(publications::remove);
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
