#include "hyper/store/undo.h"

#include "hyper/store/command_writer.h"
#include "hyper/store/connection.h"
#include "hyper/store/effects.h"
#include "hyper/store/statement.h"

namespace hyper::store {
namespace {

using training::CommandChange;

/// A command that can be taken back or done again.
struct Candidate {
    std::int64_t seq;
    CommandChange change;
};

/// The one that comes after `skipped` others.
std::optional<Candidate> candidate(CommandWriter& writer, Action action, std::size_t skipped) {
    Statement find(writer.database(),
                   statement_text(action == Action::undo ? "undo_candidate" : "redo_candidate"));
    if (!find.with(writer.device(), static_cast<std::int64_t>(skipped)).next()) return std::nullopt;
    return Candidate{find.integer(0),
                     {find.text(1), Instant(std::chrono::milliseconds(find.integer(2))), {}}};
}

/// Brings what the command changed back to before it (undo) or forth to after it (redo).
class Reversal {
  public:
    Reversal(CommandWriter& writer, Action action, Candidate& command)
        : writer_(writer),
          back_(action == Action::undo),
          command_(command),
          effects_(writer.database(), writer.device(), command.seq),
          reader_(writer.database()) {}

    void run() {
        effects_.for_each_row([&](const CommandRow& row) {
            if (const auto all = effects_.of_all(row); all && untouched(*all)) {
                reverse(*all);
                return true;
            }
            for (const Effect& effect : effects_.of(row))
                if (untouched(effect))
                    reverse(effect);
                else
                    ++command_.change.kept;
            return true;
        });
    }

  private:
    /// Whether the thing is by now as the command, or its undo, left it.
    [[nodiscard]] bool untouched(const Effect& effect) const {
        return effect.now == (back_ ? effect.after : effect.before);
    }

    void reverse(const Effect& effect) {
        const auto& left = back_ ? effect.before : effect.after;
        writer_.append_after(effect.newest, effect.kind, effect.id, left);
        reader_.tell(command_.change, effect.kind, effect.id, effect.now, left);
    }

    CommandWriter& writer_;
    bool back_;
    Candidate& command_;
    CommandEffects effects_;
    EntryReader reader_;
};

void reverse(CommandWriter& writer, const std::string& line, Action action, Candidate& command) {
    writer.start(writer.database().ids().next(), line, action, command.seq);
    Reversal(writer, action, command).run();
}

std::vector<CommandChange> reversals(Database& database, Instant now, const std::string& line,
                                     std::size_t steps, Action action) {
    use_bulk_cache(database);
    CommandWriter writer(database, now);
    std::vector<CommandChange> reversed;
    while (reversed.size() < steps) {
        auto command = candidate(writer, action, 0);
        if (!command) break;
        reverse(writer, line, action, *command);
        reversed.push_back(std::move(command->change));
    }
    writer.commit();
    return reversed;
}

}  // namespace

std::vector<CommandChange> undo(Database& database, Instant now, const std::string& line,
                                std::size_t steps) {
    return reversals(database, now, line, steps, Action::undo);
}

std::optional<CommandChange> undo_only(Database& database, Instant now, const std::string& line,
                                       std::size_t steps) {
    use_bulk_cache(database);
    CommandWriter writer(database, now);
    auto command = candidate(writer, Action::undo, steps - 1);
    if (!command) return std::nullopt;
    reverse(writer, line, Action::undo, *command);
    if (!command->change.differences.empty()) writer.commit();
    return std::move(command->change);
}

std::vector<CommandChange> redo(Database& database, Instant now, const std::string& line,
                                std::size_t steps) {
    return reversals(database, now, line, steps, Action::redo);
}

}  // namespace hyper::store
