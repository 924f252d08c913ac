package news.verbatim.newsroom.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import news.verbatim.accounts.Messages;
import news.verbatim.approval.PublicDebt;
import news.verbatim.approval.Queue;
import news.verbatim.approval.QueueFilter;
import news.verbatim.drafting.Stories;
import news.verbatim.factcheck.Checks;
import news.verbatim.factcheck.Urgent;
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

    public long getFailedTasks() {
        return count("tasks", tasks::countFailed);
    }

    private long count(String place, Supplier<Long> query) {
        return counted.computeIfAbsent(place, name -> query.get());
    }
}
