// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** An office that decides, and the legal basis on which it does. */
@JsonDeserialize(builder = Authority.Builder.class)
public record Authority(
    /**
     * The institution. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String actor,

    /** The post of the person who decided; never a private person's name. */
    String post,

    /** Law and article: "Ley 29733 art. 20". */
    String law,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String actor;
        private String post;
        private String law;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder actor(String actor) {
            this.actor = actor;
            return this;
        }

        public Builder post(String post) {
            this.post = post;
            return this;
        }

        public Builder law(String law) {
            this.law = law;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Authority build() {
            return new Authority(
                actor, post, law, newer);
        }
    }
}
