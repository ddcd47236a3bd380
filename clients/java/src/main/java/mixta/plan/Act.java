// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The document that a meeting ends in. */
@JsonDeserialize(builder = Act.Builder.class)
public record Act(
    /**
     * When it was signed.
     * <p>Date: a day of the calendar (ISO 8601): "2022-09-29".</p>
     */
    String signed,

    /**
     * Digest of the document's bytes.
     * <p>Digest: the SHA-256 of some bytes: "sha256:" and 64 hexadecimal digits.</p>
     */
    String digest,

    /**
     * Where it can be read.
     * <p>URL: a web address with its scheme.</p>
     */
    String link,

    /** Who signed it, by post. */
    List<Signatory> signatories,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String signed;
        private String digest;
        private String link;
        private List<Signatory> signatories;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder signed(String signed) {
            this.signed = signed;
            return this;
        }

        public Builder digest(String digest) {
            this.digest = digest;
            return this;
        }

        public Builder link(String link) {
            this.link = link;
            return this;
        }

        public Builder signatories(List<Signatory> signatories) {
            this.signatories = signatories;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Act build() {
            return new Act(
                signed, digest, link, signatories, newer);
        }
    }
}
