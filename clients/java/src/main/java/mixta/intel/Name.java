// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A name as it was written or heard. */
@JsonDeserialize(builder = Name.Builder.class)
public record Name(
    /** The name. Required. */
    String text,

    /** True for an alias. */
    Boolean alias,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String text;
        private Boolean alias;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public Builder alias(Boolean alias) {
            this.alias = alias;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Name build() {
            return new Name(
                text, alias, newer);
        }
    }
}
