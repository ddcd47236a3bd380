// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** How one unit came out of a draw: enough to repeat it. */
@JsonDeserialize(builder = Selection.Builder.class)
public record Selection(
    /** The stratum that it was drawn from. Required. */
    String stratum,

    /** The seed, settled before anybody saw what it draws. Required. */
    String seed,

    /**
     * Its place in the order of the draw, from 1. The next one replaces one that cannot be reached.
     * Required.
     */
    Long order,

    /** How many units the stratum holds. Required. */
    Long population,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String stratum;
        private String seed;
        private Long order;
        private Long population;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder stratum(String stratum) {
            this.stratum = stratum;
            return this;
        }

        public Builder seed(String seed) {
            this.seed = seed;
            return this;
        }

        public Builder order(Long order) {
            this.order = order;
            return this;
        }

        public Builder population(Long population) {
            this.population = population;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Selection build() {
            return new Selection(
                stratum, seed, order, population, newer);
        }
    }
}
