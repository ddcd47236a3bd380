// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Describes a vehicle. */
@JsonDeserialize(builder = Vehicle.Builder.class)
public record Vehicle(
    /**
     * Its form. Required.
     * <p>Codes: {@link mixta.intel.VehicleForm}.</p>
     */
    String form,

    /** Make. */
    String make,

    /** Model. */
    String model,

    /** Colours, as seen. */
    String colour,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String form;
        private String make;
        private String model;
        private String colour;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder form(String form) {
            this.form = form;
            return this;
        }

        public Builder make(String make) {
            this.make = make;
            return this;
        }

        public Builder model(String model) {
            this.model = model;
            return this;
        }

        public Builder colour(String colour) {
            this.colour = colour;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Vehicle build() {
            return new Vehicle(
                form, make, model, colour, newer);
        }
    }
}
