// BenchPlan: what the person who measures has at hand, and the files that both sides work on.
#pragma once
#include "tests/bench/program_run.h"
#include <QString>

namespace perennial::bench {

struct BenchPlan {
    QString self;    // this program
    QString floor;   // the floor program, compiled from its one source file
    QString tools;   // the folder with the floor's schema.sql, idx_*.sql and the generator gen.py
    QString work;    // where files are made; nothing else is written
    QString desktop; // the program perennial
    QString probe;   // the bare Qt window; may be empty
    QString sqlite;  // the sqlite3 command line; may be empty
    QString clock;   // what times single steps: "wall" or "cpu"
    qint64 rows = 100'000;
    int repeats = 5;

    QString in(const QString& name) const { return work + QLatin1Char('/') + name; }
    QString csv(const QString& kind) const;
    QString ourFile() const { return in(QStringLiteral("ours.perennial")); }
    QString floorFile() const { return in(QStringLiteral("floor.db")); }

    ProgramRun runFloor(const QStringList& arguments) const;
    // Runs a verb of inside_verbs.h in a process of its own, so that memory and processor time are its alone.
    ProgramRun runOurs(const QStringList& arguments) const;

    // Each makes its files unless they are there from an earlier run with as many rows.
    void makeCsv() const;
    void makeAccountsFile() const; // in("accounts.perennial"): companies only, for the import of contacts
    void makeFiles() const;        // ourFile() and floorFile(): everything
};

} // namespace perennial::bench
