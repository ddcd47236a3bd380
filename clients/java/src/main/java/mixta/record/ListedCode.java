// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** One code with its meaning. */
@JsonDeserialize(builder = ListedCode.Builder.class)
public record ListedCode(
    /** The code, in the form that its list asks for. Required. */
    String code,

    /** What it means. Required. */
    Text meaning,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String code;
        private Text meaning;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder code(String code) {
            this.code = code;
            return this;
        }

        public Builder meaning(Text meaning) {
            this.meaning = meaning;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public ListedCode build() {
            return new ListedCode(
                code, meaning, newer);
        }
    }
}
