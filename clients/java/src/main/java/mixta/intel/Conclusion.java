// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Text;

/** What a report concludes, and how sure its author is. */
@JsonDeserialize(builder = Conclusion.Builder.class)
public record Conclusion(
    /** What is concluded. Required. */
    Text text,

    /** The author's confidence, from 0 (none) to 100 (certain). Required. */
    Long confidence,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Text text;
        private Long confidence;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        public Builder confidence(Long confidence) {
            this.confidence = confidence;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Conclusion build() {
            return new Conclusion(
                text, confidence, newer);
        }
    }
}
