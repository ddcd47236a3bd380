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

/** An agency that answers for an action on one side. */
@JsonDeserialize(builder = Responsible.Builder.class)
public record Responsible(
    /** The side. Required. */
    Side side,

    /**
     * The agency. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String agency,

    /** Whether it leads or takes part. */
    PlanRole role,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Side side;
        private String agency;
        private PlanRole role;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder side(Side side) {
            this.side = side;
            return this;
        }

        public Builder agency(String agency) {
            this.agency = agency;
            return this;
        }

        public Builder role(PlanRole role) {
            this.role = role;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Responsible build() {
            return new Responsible(
                side, agency, role, newer);
        }
    }
}
