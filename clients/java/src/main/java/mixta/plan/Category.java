// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** One dimension of a breakdown and the value taken in it. */
@JsonDeserialize(builder = Category.Builder.class)
public record Category(
    /**
     * The dimension. Required.
     * <p>PlanKey: a short name within a record: lower-case letters, digits and hyphens.</p>
     */
    String dimension,

    /** The value. Required. */
    String value,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String dimension;
        private String value;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder dimension(String dimension) {
            this.dimension = dimension;
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

        public Category build() {
            return new Category(
                dimension, value, newer);
        }
    }
}
