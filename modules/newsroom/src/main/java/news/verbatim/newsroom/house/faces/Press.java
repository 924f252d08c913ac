package news.verbatim.newsroom.house.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;

/**
 * The press of a button that is being answered. Until then a page has all that it had when it was opened, whatever
 * others have done since: a button that is gone by now would be pressed in vain, and nobody would say why.
 */
@Named("press")
@RequestScoped
public class Press {

    /**
     * Says whether it is still being found out what the person asked for. What forbids that by now is said by the use
     * case.
     */
    public boolean isUnderWay() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }
}
