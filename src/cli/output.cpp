#include "hyper/cli/output.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece_size = std::size_t{64} << 10U;

Error there_already(const std::string& file) {
    return refused(fmt::format("{} is there already.", file),
                   "Nothing was written. --force puts the new file in its place.");
}

Error cannot_be_written(const std::string& file, const std::system_error& error) {
    return failed(
        fmt::format("{} cannot be written ({}); no file was made.", file, error.code().message()),
        "Make room or name a file in another folder.");
}

/// `target` in `folder`, the file itself where it is a link to it. Throws unless a file can be
/// there.
fs::path place_for(const fs::path& folder, const std::string& target, bool force) {
    std::error_code unknown;
    const fs::path named = folder / target;
    const fs::path file =
        fs::is_symlink(named, unknown) ? fs::weakly_canonical(named, unknown) : named;
    const auto status = fs::status(file, unknown);
    if (!fs::exists(status)) return file;
    if (!fs::is_regular_file(status))
        throw refused(fmt::format("{} is no file.", target),
                      "Name a file, or - for standard output.");
    if (!force) throw there_already(target);
    return file;
}

}  // namespace

Output::Output(const std::string& target, bool force, Context& context)
    : target_(target), force_(force), world_(context.world()) {
    if (target == "-") return;
    const fs::path file = place_for(world_.folder, target, force);
    try {
        file_.emplace(file, context.read().ids().next());
    } catch (const std::system_error& error) {
        throw cannot_be_written(target, error);
    }
}

void Output::write(std::string_view piece) {
    piece_ += piece;
    if (piece_.size() >= piece_size) flush();
}

void Output::flush() {
    if (file_) {
        try {
            file_->write(piece_);
        } catch (const std::system_error& error) {
            throw cannot_be_written(target_, error);
        }
    } else if (wanted_) {
        wanted_ = world_.write(piece_);
    }
    piece_.clear();
}

void Output::finish() {
    flush();
    if (!file_) return;
    try {
        file_->sync();
        if (force_)
            file_->replace();
        else if (!file_->take_name())
            throw there_already(target_);
    } catch (const std::system_error& error) {
        throw cannot_be_written(target_, error);
    }
    static_cast<void>(store::sync_folder(target_));
}

}  // namespace hyper::cli
