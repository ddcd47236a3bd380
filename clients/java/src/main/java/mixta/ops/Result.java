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
import mixta.record.Absence;
import mixta.record.Alias;
import mixta.record.Marking;
import mixta.record.Money;
import mixta.record.Period;
import mixta.record.Side;
import mixta.record.Source;
import mixta.record.Text;

/**
 * What an operation brought in a period, as one side states it or as both state it together. Its
 * required fields are enough.
 */
@JsonDeserialize(builder = Result.Builder.class)
public record Result(
    /**
     * Identifier of the record, the same in every version and every file. Required.
     * <p>ID: identifies a record: a UUID (RFC 9562) in lower case.</p>
     */
    String id,

    /**
     * How many versions of the record each actor has issued. The record with the higher counters is
     * the newer one; clocks decide nothing. Required.
     */
    Map<String, Long> version,

    /**
     * The token of each actor's version that this one was made from, its own with it: only an actor
     * that has seen a version can state its token. Records that more than one actor may issue carry
     * tokens.
     */
    Map<String, String> seen,

    /**
     * The actor that issued this version and answers for it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String issuer,

    /**
     * When this version was issued. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String issued,

    /** Who may have the record and what may be done with it. Required. */
    Marking marking,

    /** True for an exercise: nothing in the record is real. */
    Boolean exercise,

    /** True if either side may issue the next version; otherwise only the issuer may. */
    Boolean joint,

    /** The reference numbers by which each side's own systems know the record. */
    List<Alias> aliases,

    /** Public or internal sources that the record rests on. */
    List<Source> sources,

    /** Why an optional field is absent, by its name. */
    Map<String, Absence> absent,

    /** Markings of optional fields that are marked higher than the record, by the field's name. */
    Map<String, Marking> markings,

    /** A system's own data, by namespace; kept and passed on unread. */
    Map<String, JsonNode> extensions,

    /**
     * The operation. Required.
     * <p>OperationRef: the id of an Operation.</p>
     */
    String operation,

    /** Whose result it is: one side's, or both sides' together. Required. */
    List<Side> of,

    /** The days it counts. Required. */
    Period period,

    /** How many interventions were carried out. */
    Long interventions,

    /** Substances, each line with its own unit. */
    List<Line> lines,

    /** Persons, as counts. */
    List<PersonCount> persons,

    /** Laboratories, airstrips and the like. */
    List<SiteCount> sites,

    /** Vehicles, aircraft, weapons and other things. */
    List<AssetCount> assets,

    /** Cash, by currency. */
    List<Money> cash,

    /** What the loss to traffickers is said to be worth, with the method it was estimated by. */
    Estimate loss,

    /**
     * The seizures that are counted in it.
     * <p>SeizureRef: the id of a Seizure.</p>
     */
    List<String> seizures,

    /** The result in words. */
    Text summary,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String id;
        private Map<String, Long> version;
        private Map<String, String> seen;
        private String issuer;
        private String issued;
        private Marking marking;
        private Boolean exercise;
        private Boolean joint;
        private List<Alias> aliases;
        private List<Source> sources;
        private Map<String, Absence> absent;
        private Map<String, Marking> markings;
        private Map<String, JsonNode> extensions;
        private String operation;
        private List<Side> of;
        private Period period;
        private Long interventions;
        private List<Line> lines;
        private List<PersonCount> persons;
        private List<SiteCount> sites;
        private List<AssetCount> assets;
        private List<Money> cash;
        private Estimate loss;
        private List<String> seizures;
        private Text summary;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder version(Map<String, Long> version) {
            this.version = version;
            return this;
        }

        public Builder seen(Map<String, String> seen) {
            this.seen = seen;
            return this;
        }

        public Builder issuer(String issuer) {
            this.issuer = issuer;
            return this;
        }

        public Builder issued(String issued) {
            this.issued = issued;
            return this;
        }

        public Builder marking(Marking marking) {
            this.marking = marking;
            return this;
        }

        public Builder exercise(Boolean exercise) {
            this.exercise = exercise;
            return this;
        }

        public Builder joint(Boolean joint) {
            this.joint = joint;
            return this;
        }

        public Builder aliases(List<Alias> aliases) {
            this.aliases = aliases;
            return this;
        }

        public Builder sources(List<Source> sources) {
            this.sources = sources;
            return this;
        }

        public Builder absent(Map<String, Absence> absent) {
            this.absent = absent;
            return this;
        }

        public Builder markings(Map<String, Marking> markings) {
            this.markings = markings;
            return this;
        }

        public Builder extensions(Map<String, JsonNode> extensions) {
            this.extensions = extensions;
            return this;
        }

        public Builder operation(String operation) {
            this.operation = operation;
            return this;
        }

        public Builder of(List<Side> of) {
            this.of = of;
            return this;
        }

        public Builder period(Period period) {
            this.period = period;
            return this;
        }

        public Builder interventions(Long interventions) {
            this.interventions = interventions;
            return this;
        }

        public Builder lines(List<Line> lines) {
            this.lines = lines;
            return this;
        }

        public Builder persons(List<PersonCount> persons) {
            this.persons = persons;
            return this;
        }

        public Builder sites(List<SiteCount> sites) {
            this.sites = sites;
            return this;
        }

        public Builder assets(List<AssetCount> assets) {
            this.assets = assets;
            return this;
        }

        public Builder cash(List<Money> cash) {
            this.cash = cash;
            return this;
        }

        public Builder loss(Estimate loss) {
            this.loss = loss;
            return this;
        }

        public Builder seizures(List<String> seizures) {
            this.seizures = seizures;
            return this;
        }

        public Builder summary(Text summary) {
            this.summary = summary;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Result build() {
            return new Result(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, operation, of, period, interventions, lines, persons,
                sites, assets, cash, loss, seizures, summary, newer);
        }
    }
}
