// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an authority declared of a flight under one law. The words of one law are never read as
 * those of another.
 */
@JsonDeserialize(builder = Declaration.Builder.class)
public record Declaration(
    /** The law. Required. */
    AirspaceLaw law,

    /** The status or stage, in the words of that law. Required. */
    AirspaceStatus status,

    /**
     * The authority that declared it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String authority,

    /** The post of who declared it; never a private person's name. */
    String post,

    /**
     * When it was declared. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String at,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private AirspaceLaw law;
        private AirspaceStatus status;
        private String authority;
        private String post;
        private String at;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder law(AirspaceLaw law) {
            this.law = law;
            return this;
        }

        public Builder status(AirspaceStatus status) {
            this.status = status;
            return this;
        }

        public Builder authority(String authority) {
            this.authority = authority;
            return this;
        }

        public Builder post(String post) {
            this.post = post;
            return this;
        }

        public Builder at(String at) {
            this.at = at;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Declaration build() {
            return new Declaration(
                law, status, authority, post, at, newer);
        }
    }
}
