// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A number or mark that distinguishes a subject from others. */
@JsonDeserialize(builder = Identifier.Builder.class)
public record Identifier(
    /** The scheme that it belongs to. Required. */
    IdentifierScheme scheme,

    /**
     * The country that gave it.
     * <p>Codes: {@link mixta.record.Country}.</p>
     */
    String country,

    /** The number or mark, as it was written. Required. */
    String value,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private IdentifierScheme scheme;
        private String country;
        private String value;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder scheme(IdentifierScheme scheme) {
            this.scheme = scheme;
            return this;
        }

        public Builder country(String country) {
            this.country = country;
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

        public Identifier build() {
            return new Identifier(
                scheme, country, value, newer);
        }
    }
}
