package news.verbatim.newsroom.stories;

import java.io.Serializable;
import java.util.List;
import news.verbatim.drafting.draft.BodyText;
import news.verbatim.events.text.StoryText;

/** A story's text as it is typed: a field each, key points one a line, the body in one piece. */
public class TextForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String headline = "";
    private String standfirst = "";
    private String keyPoints = "";
    private String body = "";
    private String byline = "";
    private String desk = "";
    private String language = "en";

    /** Fills the form with a text. */
    public void fill(StoryText text) {
        headline = text.headline();
        standfirst = text.standfirst();
        keyPoints = String.join("\n", text.keyPoints());
        body = BodyText.format(text.body());
        byline = text.byline();
        desk = text.desk();
        language = text.language();
    }

    /** Returns the text that was typed. */
    public StoryText text() {
        List<String> points = keyPoints.lines().map(TextForm::withoutBullet).filter(point -> !point.isEmpty()).toList();
        return new StoryText(headline, standfirst, points, BodyText.parse(body), byline, desk, language);
    }

    private static String withoutBullet(String line) {
        String point = line.strip();
        return point.startsWith("•") ? point.substring(1).strip() : point;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getStandfirst() {
        return standfirst;
    }

    public void setStandfirst(String standfirst) {
        this.standfirst = standfirst;
    }

    public String getKeyPoints() {
        return keyPoints;
    }

    public void setKeyPoints(String keyPoints) {
        this.keyPoints = keyPoints;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getByline() {
        return byline;
    }

    public void setByline(String byline) {
        this.byline = byline;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
