// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Side;

/** The law, agreement or act under which one side acts. */
@JsonDeserialize(builder = OpsLegalBasis.Builder.class)
public record OpsLegalBasis(
    /** The side that acts under it. Required. */
    Side side,

    /** Law and article, agreement or act: "Ley 913 art. 5". Required. */
    String law,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Side side;
        private String law;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder side(Side side) {
            this.side = side;
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

        public OpsLegalBasis build() {
            return new OpsLegalBasis(
                side, law, newer);
        }
    }
}
