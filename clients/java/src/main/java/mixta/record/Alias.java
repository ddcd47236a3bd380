// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A reference number that one system gives a record. */
@JsonDeserialize(builder = Alias.Builder.class)
public record Alias(
    /**
     * The actor whose system gave the number. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String by,

    /** The number, as that system writes it. Required. */
    String value,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String by;
        private String value;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder by(String by) {
            this.by = by;
            return this;
        }

        public Builder value(String value) {
            this.value = value;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Alias build() {
            return new Alias(
                by, value, newer);
        }
    }
}
