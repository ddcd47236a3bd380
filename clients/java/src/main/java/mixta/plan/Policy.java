// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Side;

/** A national policy that an action serves. */
@JsonDeserialize(builder = Policy.Builder.class)
public record Policy(
    /** The side whose policy it is. Required. */
    Side side,

    /** Name of the policy. Required. */
    String name,

    /** The objective or measure within it. */
    String objective,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Side side;
        private String name;
        private String objective;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder side(Side side) {
            this.side = side;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder objective(String objective) {
            this.objective = objective;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Policy build() {
            return new Policy(
                side, name, objective, newer);
        }
    }
}
