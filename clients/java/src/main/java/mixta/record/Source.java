// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A document that a statement rests on. */
@JsonDeserialize(builder = Source.Builder.class)
public record Source(
    /** Title of the document. Required. */
    String title,

    /** Who published it. */
    String publisher,

    /**
     * When it was published: a day, month or year.
     * <p>When: a due time as people set it: a day "2023-03-31", month "2023-03", quarter "2023-Q1"
     * or year "2023", of which the last day counts; or "next-meeting", "continuous",
     * "on-request".</p>
     */
    String published,

    /** Which edition or revision. */
    String edition,

    /**
     * Where to read it. Nothing is ever fetched from there.
     * <p>URL: a web address with its scheme.</p>
     */
    String link,

    /** The passage or what must be known about it: derived, two values published, and the like. */
    Text note,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String title;
        private String publisher;
        private String published;
        private String edition;
        private String link;
        private Text note;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder publisher(String publisher) {
            this.publisher = publisher;
            return this;
        }

        public Builder published(String published) {
            this.published = published;
            return this;
        }

        public Builder edition(String edition) {
            this.edition = edition;
            return this;
        }

        public Builder link(String link) {
            this.link = link;
            return this;
        }

        public Builder note(Text note) {
            this.note = note;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Source build() {
            return new Source(
                title, publisher, published, edition, link, note, newer);
        }
    }
}
