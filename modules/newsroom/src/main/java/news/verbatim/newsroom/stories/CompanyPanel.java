package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.drafting.writing.Company;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.id.PersonId;
import news.verbatim.newsroom.house.frame.PeopleNames;

/** Who else has the story of {@code /stories/write} open. */
@Named("company")
@RequestScoped
public class CompanyPanel {

    @Inject
    private WritePage page;

    @Inject
    private Writing writing;

    @Inject
    private PeopleNames people;

    private Company company = new Company(List.of(), 0);

    /** Looks who is there. */
    public void look() {
        company = writing.look(page.getStory());
        people.read(company.others());
    }

    /** Returns who is there, by name; empty if nobody else is. */
    public String getNames() {
        return company.others().stream().map((PersonId person) -> people.name(person))
                .collect(Collectors.joining(", "));
    }

    /** Says whether somebody saved what this person has not seen. */
    public boolean isNewer() {
        return page.getNumber() != null && company.newest() > page.getNumber();
    }
}
