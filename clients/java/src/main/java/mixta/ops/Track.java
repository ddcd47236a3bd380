// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Absence;
import mixta.record.Alias;
import mixta.record.Marking;
import mixta.record.Source;

/**
 * The path of one aircraft, boat or vehicle as a sensor saw it. Who it was may not be known: every
 * mark of identity is optional. Altitudes need their reference.
 */
@JsonDeserialize(builder = Track.Builder.class)
public record Track(
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

    /** By air, land, river or lake. Required. */
    Domain domain,

    /** What saw it. Required. */
    Sensor sensor,

    /**
     * The flight that it belongs to.
     * <p>FlightRef: the id of a Flight.</p>
     */
    String flight,

    /** Number of the track in the sensor's own system. */
    String number,

    /**
     * 24-bit aircraft address, in hexadecimal digits.
     * <p>Address: an ICAO 24-bit aircraft address: six hexadecimal digits, of either case.</p>
     */
    String address,

    /**
     * True where the address was not assigned by ICAO: made up by a ground station, or by the
     * aircraft itself.
     */
    Boolean unassigned,

    /**
     * Mode A code (squawk): four octal digits.
     * <p>Squawk: a mode A code: four octal digits.</p>
     */
    String squawk,

    /** Call sign, as it was transmitted. */
    String callsign,

    /**
     * Registration, as a register has it for the address. Marks that were seen belong to a flight
     * report.
     */
    String registration,

    /** Type designator: "C206". */
    String type,

    /**
     * The instant that all times are counted from. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String start,

    /**
     * The longest time between two points of the track, in seconds, that the sensor system bridges.
     */
    BigDecimal maxGap,

    /** How far a true position may lie from a stated one, in metres (95 %). */
    BigDecimal accuracy,

    /** The points, in stretches that have the same members. Required. */
    List<Leg> legs,

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
        private Domain domain;
        private Sensor sensor;
        private String flight;
        private String number;
        private String address;
        private Boolean unassigned;
        private String squawk;
        private String callsign;
        private String registration;
        private String type;
        private String start;
        private BigDecimal maxGap;
        private BigDecimal accuracy;
        private List<Leg> legs;
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

        public Builder domain(Domain domain) {
            this.domain = domain;
            return this;
        }

        public Builder sensor(Sensor sensor) {
            this.sensor = sensor;
            return this;
        }

        public Builder flight(String flight) {
            this.flight = flight;
            return this;
        }

        public Builder number(String number) {
            this.number = number;
            return this;
        }

        public Builder address(String address) {
            this.address = address;
            return this;
        }

        public Builder unassigned(Boolean unassigned) {
            this.unassigned = unassigned;
            return this;
        }

        public Builder squawk(String squawk) {
            this.squawk = squawk;
            return this;
        }

        public Builder callsign(String callsign) {
            this.callsign = callsign;
            return this;
        }

        public Builder registration(String registration) {
            this.registration = registration;
            return this;
        }

        public Builder type(String type) {
            this.type = type;
            return this;
        }

        public Builder start(String start) {
            this.start = start;
            return this;
        }

        public Builder maxGap(BigDecimal maxGap) {
            this.maxGap = maxGap;
            return this;
        }

        public Builder accuracy(BigDecimal accuracy) {
            this.accuracy = accuracy;
            return this;
        }

        public Builder legs(List<Leg> legs) {
            this.legs = legs;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Track build() {
            return new Track(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, domain, sensor, flight, number, address, unassigned,
                squawk, callsign, registration, type, start, maxGap, accuracy, legs, newer);
        }
    }
}
