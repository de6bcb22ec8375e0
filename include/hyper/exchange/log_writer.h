#pragma once

// What leaves hyper: one table of formats, each of which writes a log piece by piece, so that none
// is ever held in memory.

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/training/band.h"
#include "hyper/training/body_mass.h"
#include "hyper/training/own_exercise.h"
#include "hyper/training/set.h"
#include "hyper/units/day.h"

namespace hyper::exchange {

/// Takes what is written, piece by piece.
using Sink = std::function<void(std::string_view)>;

/// What a log holds beside its sets.
struct LogContents {
    std::map<std::string, std::string> settings;
    std::vector<training::Band> bands;
    std::vector<training::OwnExercise> exercises;
    std::vector<training::BodyMass> body_masses;

    friend bool operator==(const LogContents&, const LogContents&) = default;
};

/// What a format has no place for.
enum class Loss {
    belongings,  ///< settings, bands, own exercises, body masses
    bands,
    side,
    setup,
    pain,
    tempo,
    rest,
    superset,
    set_note,
    effort,
    pounds,
    miles,
    time,
    own_time,
    zone,
    origin,
    formula,
};

/// How much did not come along.
class Losses {
  public:
    void add(Loss loss, std::size_t count = 1) { counts_[loss] += count; }
    /// One sentence for each kind of loss.
    [[nodiscard]] std::vector<std::string> sentences() const;

  private:
    std::map<Loss, std::size_t> counts_;
};

/// A log on its way out.
class LogWriter {
  public:
    LogWriter() = default;
    LogWriter(const LogWriter&) = delete;
    LogWriter& operator=(const LogWriter&) = delete;
    virtual ~LogWriter() = default;

    /// The sets of one day; the oldest day comes first.
    virtual void day(const training::Session& session) = 0;
    virtual void finish() {}
};

struct ExportFormat {
    std::string_view name;
    /// Writes what stands before the sets. The sink, the contents and the losses are kept.
    std::unique_ptr<LogWriter> (*begin)(const LogContents& contents, Instant now, const Sink& sink,
                                        Losses& losses);
};

/// All formats; the first is the one that loses nothing.
[[nodiscard]] std::span<const ExportFormat> export_formats();

}  // namespace hyper::exchange
