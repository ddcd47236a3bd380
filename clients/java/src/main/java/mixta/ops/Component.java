// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Place;
import mixta.record.Side;
import mixta.record.Text;

/** One actor's part in an operation: in one domain, one area and one time. */
@JsonDeserialize(builder = Component.Builder.class)
public record Component(
    /**
     * Name of the component within the operation. Required.
     * <p>OpsKey: names a component within its operation: "lago-norte".</p>
     */
    String key,

    /** The side that it belongs to, on whose territory it stays. Required. */
    Side side,

    /**
     * The actor. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String actor,

    /** By air, land, river or lake. Required. */
    Domain domain,

    /** Where it acts. */
    Place place,

    /**
     * True for a component that need not start with the others: relief, transport, a watch kept all
     * day.
     */
    Boolean supporting,

    /** When it is to act, in minutes from H-hour. */
    Offsets planned,

    /** When it did act. */
    Window actual,

    /** Orders to go, hold or abort. */
    List<Decision> decisions,

    /** What it is to do. */
    Text task,

    /** Its strength, as counts. */
    List<Strength> strength,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String key;
        private Side side;
        private String actor;
        private Domain domain;
        private Place place;
        private Boolean supporting;
        private Offsets planned;
        private Window actual;
        private List<Decision> decisions;
        private Text task;
        private List<Strength> strength;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder key(String key) {
            this.key = key;
            return this;
        }

        public Builder side(Side side) {
            this.side = side;
            return this;
        }

        public Builder actor(String actor) {
            this.actor = actor;
            return this;
        }

        public Builder domain(Domain domain) {
            this.domain = domain;
            return this;
        }

        public Builder place(Place place) {
            this.place = place;
            return this;
        }

        public Builder supporting(Boolean supporting) {
            this.supporting = supporting;
            return this;
        }

        public Builder planned(Offsets planned) {
            this.planned = planned;
            return this;
        }

        public Builder actual(Window actual) {
            this.actual = actual;
            return this;
        }

        public Builder decisions(List<Decision> decisions) {
            this.decisions = decisions;
            return this;
        }

        public Builder task(Text task) {
            this.task = task;
            return this;
        }

        public Builder strength(List<Strength> strength) {
            this.strength = strength;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Component build() {
            return new Component(
                key, side, actor, domain, place, supporting, planned, actual, decisions, task,
                strength, newer);
        }
    }
}
