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
import mixta.record.Text;

/** Who came for one actor: posts and institutions, never private persons. */
@JsonDeserialize(builder = Delegation.Builder.class)
public record Delegation(
    /**
     * The side, or the international body, that the delegation came for. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String actor,

    /** Post of the head of the delegation. */
    Text head,

    /**
     * The institutions represented.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    List<String> institutions,

    /** How many people the delegation had. */
    Long size,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String actor;
        private Text head;
        private List<String> institutions;
        private Long size;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder actor(String actor) {
            this.actor = actor;
            return this;
        }

        public Builder head(Text head) {
            this.head = head;
            return this;
        }

        public Builder institutions(List<String> institutions) {
            this.institutions = institutions;
            return this;
        }

        public Builder size(Long size) {
            this.size = size;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Delegation build() {
            return new Delegation(
                actor, head, institutions, size, newer);
        }
    }
}
