package news.verbatim.newsroom.house.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import news.verbatim.events.id.StoryId;

/** Reads and writes the story of an address. */
@FacesConverter(forClass = StoryId.class)
public class StoryIdConverter implements Converter<StoryId> {

    @Override
    public StoryId getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return StoryId.of(value);
        } catch (IllegalArgumentException e) {
            throw new ConverterException(
                    new FacesMessage("This address names no story. Look for it under All stories."), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, StoryId value) {
        return value == null ? "" : value.toString();
    }
}
