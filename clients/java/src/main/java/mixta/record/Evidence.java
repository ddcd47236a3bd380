// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A document or object outside of the file, by its digest. */
@JsonDeserialize(builder = Evidence.Builder.class)
public record Evidence(
    /** What it is. Required. */
    String title,

    /**
     * Digest of its bytes.
     * <p>Digest: the SHA-256 of some bytes: "sha256:" and 64 hexadecimal digits.</p>
     */
    String digest,

    /**
     * Where to get it. Nothing is ever fetched from there.
     * <p>URL: a web address with its scheme.</p>
     */
    String link,

    /**
     * The actor that holds it.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String heldBy,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String title;
        private String digest;
        private String link;
        private String heldBy;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder title(String title) {
            this.title = title;
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

        public Builder heldBy(String heldBy) {
            this.heldBy = heldBy;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Evidence build() {
            return new Evidence(
                title, digest, link, heldBy, newer);
        }
    }
}
