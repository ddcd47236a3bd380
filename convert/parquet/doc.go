// Package parquet writes records as Parquet, for DuckDB, Spark and whatever else reads
// tables: a folder partitioned by kind and year of issue (records/kind=parcel/year=2022, as Hive
// has it), with the code lists beside the records.
//
// Each member of a record is a column of its name, as it stands in a file: numbers,
// integers and booleans as such, texts, days and instants as text, and objects and lists
// as JSON, which engines take apart (->>, unnest). A member called kind or year is kind_ or
// year_, as the partition has that name. The member that has the record's
// geometry is well-known binary, described by GeoParquet 1.1.
//
// Records are written as they come. A row group of each partition is held in memory, of so
// many partitions at once; a partition that is met again later has one more file.
package parquet
