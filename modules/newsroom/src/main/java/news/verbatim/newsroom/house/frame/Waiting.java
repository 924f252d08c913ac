package news.verbatim.newsroom.house.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import news.verbatim.accounts.messages.Messages;
import news.verbatim.approval.glass.PublicDebt;
import news.verbatim.approval.queue.Queue;
import news.verbatim.approval.risk.QueueFilter;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.factcheck.queue.Urgent;
import news.verbatim.jobs.Tasks;

/** How much waits in each place of the rail, counted once a request and only where the person may go. */
@Named
@RequestScoped
public class Waiting {

    @Inject
    private Stories stories;

    @Inject
    private Checks checks;

    @Inject
    private Queue queue;

    @Inject
    private Messages messages;

    @Inject
    private Urgent urgent;

    @Inject
    private PublicDebt debts;

    @Inject
    private Tasks tasks;

    private final Map<String, Long> counted = new HashMap<>();

    public long getStories() {
        return count("stories", stories::countOwed);
    }

    public long getChecks() {
        return count("checks", checks::countWaiting);
    }

    public long getApprovals() {
        return count("approvals", () -> queue.count(QueueFilter.NONE));
    }

    public long getMessages() {
        return count("messages", messages::countUnread);
    }

    public long getUrgent() {
        return count("urgent", urgent::count);
    }

    public long getDebts() {
        return count("debts", debts::count);
    }

    public long getFailingTasks() {
        return count("tasks", tasks::countFailing);
    }

    private long count(String place, Supplier<Long> query) {
        return counted.computeIfAbsent(place, name -> query.get());
    }
}
