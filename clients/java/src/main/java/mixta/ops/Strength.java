// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many of one thing a component has. */
@JsonDeserialize(builder = Strength.Builder.class)
public record Strength(
    /** What is counted. Required. */
    Resource kind,

    /** How many. Required. */
    Long count,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Resource kind;
        private Long count;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder kind(Resource kind) {
            this.kind = kind;
            return this;
        }

        public Builder count(Long count) {
            this.count = count;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Strength build() {
            return new Strength(
                kind, count, newer);
        }
    }
}
