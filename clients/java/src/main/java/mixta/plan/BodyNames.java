// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names of the commission, one a side. */
@JsonDeserialize(builder = BodyNames.Builder.class)
public record BodyNames(
    /** As Bolivia says it: "Comisión Mixta Boliviano-Peruana". */
    String bo,

    /** As Peru says it: "Comisión Mixta Peruano-Boliviana". */
    String pe,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String bo;
        private String pe;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder bo(String bo) {
            this.bo = bo;
            return this;
        }

        public Builder pe(String pe) {
            this.pe = pe;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public BodyNames build() {
            return new BodyNames(
                bo, pe, newer);
        }
    }
}
