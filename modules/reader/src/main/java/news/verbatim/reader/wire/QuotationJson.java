package news.verbatim.reader.wire;

import jakarta.json.JsonObjectBuilder;
import news.verbatim.events.ModuleInternal;
import news.verbatim.reader.serving.Jsons;
import news.verbatim.reader.view.CheckView;
import news.verbatim.reader.view.NoticeView;

/** A quotation and its check in JSON, as the API and the ninjs extension have it. */
@ModuleInternal
public final class QuotationJson {

    private QuotationJson() {
    }

    public static JsonObjectBuilder of(CheckView check) {
        JsonObjectBuilder quotation = Jsons.object().add("words", check.words()).add("type", check.type());
        Jsons.addIfAny(quotation, "speaker", check.speaker());
        Jsons.addIfAny(quotation, "role", check.role());
        JsonObjectBuilder result = Jsons.object().add("verdict", check.code()).add("checked", check.checked())
                .add("says", check.verdict());
        if (check.at() != null) {
            result.add("at", check.at().exact());
        }
        if (!check.kindCode().isEmpty()) {
            JsonObjectBuilder evidence = Jsons.object().add("kind", check.kindCode());
            Jsons.addIfAny(evidence, "name", check.evidence());
            Jsons.addIfAny(evidence, "date", check.date() == null ? "" : check.date().toString());
            Jsons.addIfAny(evidence, "where", check.where());
            result.add("evidence", evidence);
        }
        return quotation.add("check", result);
    }

    static JsonObjectBuilder of(NoticeView notice) {
        JsonObjectBuilder json = Jsons.object().add("kind", notice.kind()).add("note", notice.note()).add("at",
                notice.at().exact());
        Jsons.addIfAny(json, "passage", notice.passage());
        return json;
    }
}
