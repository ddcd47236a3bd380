// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import mixta.record.Place;

/** The part of a reduction in one place. */
@JsonDeserialize(builder = ReductionPart.Builder.class)
public record ReductionPart(
    /** Where. Required. */
    Place place,

    /** Its area in hectares. Required. */
    BigDecimal area,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private Place place;
        private BigDecimal area;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        public Builder area(BigDecimal area) {
            this.area = area;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public ReductionPart build() {
            return new ReductionPart(
                place, area, newer);
        }
    }
}
