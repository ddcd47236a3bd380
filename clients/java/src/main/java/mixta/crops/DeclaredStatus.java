// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Authority;

/** A legal status with the law, authority and day of its declaration. */
@JsonDeserialize(builder = DeclaredStatus.Builder.class)
public record DeclaredStatus(
    /** The status. Required. */
    LegalStatus status,

    /** Who declared it. Required. */
    Authority authority,

    /**
     * The day of the declaration.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String declared,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private LegalStatus status;
        private Authority authority;
        private String declared;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder status(LegalStatus status) {
            this.status = status;
            return this;
        }

        public Builder authority(Authority authority) {
            this.authority = authority;
            return this;
        }

        public Builder declared(String declared) {
            this.declared = declared;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public DeclaredStatus build() {
            return new DeclaredStatus(
                status, authority, declared, newer);
        }
    }
}
